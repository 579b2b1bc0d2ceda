import type { ComponentType } from 'preact';
import type { Removed } from '../../domain/lines/removed.ts';
import type { Answers } from '../../domain/saved/record.ts';
import type { FieldKind } from '../../domain/worksheet/define-field.ts';
import type { Formatters } from '../../domain/worksheet/said.ts';
import type { Column } from '../../schema/column.ts';
import type { Field, FieldOf } from '../../schema/field.ts';
import type { Sheet } from '../../stores/sheet.ts';
import type { Tasks } from '../../schema/tasks.ts';
import type { Worksheet } from '../../schema/worksheet.ts';
import type { BuiltWording, WorksheetWording } from '../../wording/wording.ts';

/** What fields need to know of the sheet they stand on. */
export type FieldSheet = {
  readonly activity: string;
  readonly worksheet: Worksheet;
  readonly answers: Answers;
  /** Answers of the activities that the sheet reads, by activity id. */
  readonly others: Readonly<Record<string, Answers>>;
  readonly speech: Formatters;
  readonly words: WorksheetWording;
  readonly tasks: Tasks | null;
  readonly live: boolean;
  /** Kinds of field that not every page has. */
  readonly parts: FieldParts;
  /** The parts that never change; null in the browser, which has them on the page. */
  readonly built: BuiltFields | null;
  /** Lines of tables that can be put back, the last one last. */
  readonly removed: readonly Removed[];
  /** Removes the line in a place, and puts the last one back that was removed from a table. */
  readonly lines: Pick<Sheet, 'coming' | 'remove' | 'putBack'>;
};

/** What one field is given. `name` is that of its control; `fault` the sentence to show, or null. */
export type FieldProps<Kind extends { readonly label: string } = Field> = {
  readonly field: Kind;
  readonly name: string;
  readonly fault: string | null;
  readonly sheet: FieldSheet;
};

/** Ids come from the activity and the name, so that they are the same in every page and every build. */
export const idsOf = (activity: string, name: string) => {
  const box = `${activity}-${name.replaceAll('.', '-')}`;
  return { box, hint: `${box}-hint`, error: `${box}-error` };
};

/** The id of the list of suggestions of a box. */
export const listOf = (box: string): string => `${box}-list`;

/** What follows a field that never changes, and does change: null from those that need none (`live.tsx` of its folder). */
export type LivePart<Kind extends FieldKind> = ComponentType<FieldProps<FieldOf<Kind>>>;

/** What scripts draw of a kind of field, on the pages that need it. */
export type FieldPart<Kind extends FieldKind> = {
  /** The whole field (`control.tsx` of its folder). */
  readonly Control?: ComponentType<FieldProps<FieldOf<Kind>>>;
  readonly Live?: LivePart<Kind>;
  /** The sentence for an answer that cannot be read, or null. */
  readonly faultIn?: (field: FieldOf<Kind>, answers: Answers, words: WorksheetWording) => string | null;
  /** Such fields stand together before all others (`first` in its registration). */
  readonly first?: true;
};

/** What scripts draw of every kind of field. */
export type FieldParts = { readonly [Kind in FieldKind]?: FieldPart<Kind> };

/** What is drawn of a field, whatever its kind. What is registered for a kind gets fields of that kind, and no others. */
export function partOf(parts: FieldParts, field: Field): FieldPart<Field['kind']> | undefined;
export function partOf(parts: FieldParts, column: Column): FieldPart<Column['kind']> | undefined;
export function partOf(parts: FieldParts, { kind }: Field | Column): unknown {
  return parts[kind];
}

/** Fields and cells as the page is built with them. */
export type BuiltFields = {
  readonly Field: ComponentType<FieldProps>;
  readonly Cell: ComponentType<FieldProps<Column>>;
  readonly words: Pick<BuiltWording, 'year'>;
  /** In an embed, ids before which a new step begins. */
  readonly cuts?: readonly string[] | undefined;
};
