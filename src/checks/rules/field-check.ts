import type { FieldOf } from '../../schema/field.ts';
import type { FieldKind } from '../../domain/worksheet/define-field.ts';
import type { Problem } from '../problem.ts';
import type { Boxes } from '../read/boxes.ts';
import type { YamlNode } from '../read/yaml-node.ts';

type Place<Kind extends FieldKind> = YamlNode<FieldOf<Kind>>;

/** Things of one sort that a field holds, each with an id of its own: what one is called, and where they stand. */
export type Held = readonly [what: 'column' | 'pile' | 'card', places: readonly YamlNode<{ id: string }>[]];

/** What is checked of a field of one kind, beyond its shape and its options. */
export type FieldCheck<Kind extends FieldKind> = {
  /** What it holds under permanent ids of their own, beside options. */
  readonly held?: (field: Place<Kind>) => readonly Held[];
  /** What each of its lines has, for views that read lines. */
  readonly lines?: (field: Place<Kind>) => Boxes['boxes'];
  /** What is wrong with it, whatever stands around it. */
  readonly alone?: (field: Place<Kind>, file: string) => Problem[];
  /** What is wrong with it on its sheet: the fields that it names are there. */
  readonly among?: (field: Place<Kind>, file: string, fields: Boxes) => Problem[];
};
