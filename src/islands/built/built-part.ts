import type { ComponentType } from 'preact';
import type { FieldKind } from '../../domain/worksheet/define-field.ts';
import type { Activity } from '../../schema/activity.ts';
import type { Column } from '../../schema/column.ts';
import type { Field, FieldOf } from '../../schema/field.ts';
import type { WidgetWording } from '../../wording/wording.ts';
import type { FieldProps } from '../fields/field-props.ts';

/** What a field is given on paper. */
export type BlankProps<Kind extends FieldKind> = {
  readonly field: FieldOf<Kind>;
  readonly sheet: Activity;
  readonly words: WidgetWording;
  /** What the box of a column offers on the screen: on paper it is listed. */
  readonly offered: (column: Column) => readonly string[];
};

type OnSheet<Kind extends FieldKind> = {
  /** The field, or the part of it, that never changes once the page is built; null where its `control.tsx` draws it. */
  readonly Field: ComponentType<FieldProps<FieldOf<Kind>>> | null;
  /** Room to write by hand, below its label. */
  readonly Blank: ComponentType<BlankProps<Kind>>;
};

type InLine<Kind extends FieldKind> = {
  /** It as a box in a line of a table. */
  readonly Cell: ComponentType<FieldProps<FieldOf<Kind>>>;
  /** What this box offers. */
  readonly offered: (column: FieldOf<Kind>) => readonly string[];
};

/** A kind of field as pages are built with it (`built.tsx` of its folder). */
export type BuiltPart<Kind extends FieldKind> = (Kind extends Field['kind'] ? OnSheet<Kind> : unknown) &
  (Kind extends Column['kind'] ? InLine<Kind> : unknown);

/** The same, whatever the kind. */
export type BuiltOnSheet = OnSheet<FieldKind>;
export type BuiltInLine = InLine<FieldKind>;
