import type { Activity } from '../../schema/activity.ts';
import type { Column } from '../../schema/column.ts';
import type { Field } from '../../schema/field.ts';
import type { Option } from '../../schema/field-parts.ts';
import type { Quiz } from '../../schema/quiz.ts';
import type { SelfCheck } from '../../schema/self-check.ts';
import type { View } from '../../schema/view.ts';
import type { Worksheet } from '../../schema/worksheet.ts';
import type { YamlNode } from './yaml-node.ts';

type Kinded = { readonly kind: string };

/** The kind of an activity, field, column or view; undefined where none is written. */
export const kindOf = (place: YamlNode<Kinded>): string | undefined => place.at('kind').text;

/** What stands at a place as its kind makes it; null when it is of another kind. */
export const ofKind = <T extends Kinded, K extends T['kind']>(
  place: YamlNode<T>,
  kind: K,
): YamlNode<Extract<T, { readonly kind: K }>> | null => (kindOf(place) === kind ? place : null);

/** The questions of a quiz; none for another kind of activity. */
export const questionsIn = (root: YamlNode<Activity>): YamlNode<Quiz['questions'][number]>[] =>
  ofKind(root, 'quiz')?.at('questions').items() ?? [];

/** A worksheet; null for another kind of activity. */
export const worksheetIn = (root: YamlNode<Activity>): YamlNode<Worksheet> | null => ofKind(root, 'worksheet');

/** A self-check; null for another kind of activity. */
export const selfCheckIn = (root: YamlNode<Activity>): YamlNode<SelfCheck> | null => ofKind(root, 'self-check');

/** The fields of a worksheet, first the open ones, then the folded ones; none for another kind of activity. */
export function fieldsIn(root: YamlNode<Activity>): YamlNode<Field>[] {
  const sheet = worksheetIn(root);
  return sheet ? [...sheet.at('fields').items(), ...sheet.at('more').items()] : [];
}

/** The fields of a worksheet or of a self-check; none for a quiz. */
export const askedIn = (root: YamlNode<Activity>): YamlNode<Field>[] => [
  ...fieldsIn(root),
  ...((selfCheckIn(root)?.at('fields').items() ?? []) as YamlNode<unknown>[] as YamlNode<Field>[]),
];

/** The fields of a worksheet that are not asked any more; none for another kind of activity. */
export const withdrawnIn = (root: YamlNode<Activity>): YamlNode<Field>[] =>
  worksheetIn(root)?.at('withdrawn').items() ?? [];

/** The columns of a table; none for another kind of field. */
export const columnsIn = (field: YamlNode<Field>): YamlNode<Column>[] =>
  ofKind(field, 'table')?.at('columns').items() ?? [];

/** The options of a field or column; none for a kind that has no options. */
export const optionsIn = (box: YamlNode<Field | Column>): YamlNode<Option>[] =>
  (box as YamlNode<unknown> as YamlNode<{ options: Option[] }>).at('options').items();

/** The views of a worksheet; none for another kind of activity. */
export const viewsIn = (root: YamlNode<Activity>): YamlNode<View>[] => worksheetIn(root)?.at('views').items() ?? [];
