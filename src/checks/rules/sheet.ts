import type { Field } from '../../schema/field.ts';
import type { View } from '../../schema/view.ts';
import type { Worksheet } from '../../schema/worksheet.ts';
import type { Problem } from '../problem.ts';
import type { Boxes } from '../read/boxes.ts';
import type { YamlNode } from '../read/yaml-node.ts';

/** What a view is checked against: its own sheet, and the lessons it may lead to. */
export type Sheet = {
  /** Tag of the language it is written in. */
  readonly language: string;
  readonly file: string;
  readonly root: YamlNode<Worksheet>;
  readonly fields: Boxes;
  /** The field with this id. */
  readonly field: (id: string | undefined) => YamlNode<Field> | undefined;
  /** What each line of a table or sort field has; null where no such field is. */
  readonly lines: (id: string | undefined) => Boxes | null;
  /** The lessons that are written, as theme/slug. */
  readonly lessons: readonly string[];
};

/** Checks one view: it reads fields, columns and options that are there, of the kinds it can read. */
export type ViewCheck<K extends View['kind']> = (view: YamlNode<Extract<View, { kind: K }>>, sheet: Sheet) => Problem[];
