import type { Activity } from '../../schema/activity.ts';
import type { Column, Field, Option } from '../../schema/field.ts';
import type { Quiz } from '../../schema/quiz.ts';
import type { SelfCheck } from '../../schema/self-check.ts';
import type { View } from '../../schema/view.ts';
import type { Worksheet } from '../../schema/worksheet.ts';
import type { Place } from './place.ts';

type Kinded = { readonly kind: string };

/** The kind of an activity, field, column or view; undefined where none is written. */
export const kindOf = (place: Place<Kinded>): string | undefined => place.at('kind').text;

/** What stands at a place as its kind makes it; null when it is of another kind. */
export const ofKind = <T extends Kinded, K extends T['kind']>(
  place: Place<T>,
  kind: K,
): Place<Extract<T, { readonly kind: K }>> | null => (kindOf(place) === kind ? place : null);

/** The questions of a quiz; none for another kind of activity. */
export const questionsIn = (root: Place<Activity>): Place<Quiz['questions'][number]>[] =>
  ofKind(root, 'quiz')?.at('questions').items() ?? [];

/** A worksheet; null for another kind of activity. */
export const worksheetIn = (root: Place<Activity>): Place<Worksheet> | null => ofKind(root, 'worksheet');

/** A self-check; null for another kind of activity. */
export const selfCheckIn = (root: Place<Activity>): Place<SelfCheck> | null => ofKind(root, 'self-check');

/** The fields of a worksheet, first the open ones, then the folded ones; none for another kind of activity. */
export function fieldsIn(root: Place<Activity>): Place<Field>[] {
  const sheet = worksheetIn(root);
  return sheet ? [...sheet.at('fields').items(), ...sheet.at('more').items()] : [];
}

/** The fields of a worksheet or of a self-check; none for a quiz. */
export const askedIn = (root: Place<Activity>): Place<Field>[] => [
  ...fieldsIn(root),
  ...((selfCheckIn(root)?.at('fields').items() ?? []) as Place<unknown>[] as Place<Field>[]),
];

/** The fields of a worksheet that are not asked any more; none for another kind of activity. */
export const withdrawnIn = (root: Place<Activity>): Place<Field>[] => worksheetIn(root)?.at('withdrawn').items() ?? [];

/** The columns of a table; none for another kind of field. */
export const columnsIn = (field: Place<Field>): Place<Column>[] => ofKind(field, 'table')?.at('columns').items() ?? [];

/** The options of a field or column; none for a kind that has no options. */
export const optionsIn = (box: Place<Field | Column>): Place<Option>[] =>
  (box as Place<unknown> as Place<{ options: Option[] }>).at('options').items();

/** The views of a worksheet; none for another kind of activity. */
export const viewsIn = (root: Place<Activity>): Place<View>[] => worksheetIn(root)?.at('views').items() ?? [];
