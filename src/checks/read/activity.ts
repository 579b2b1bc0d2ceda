import type { Activity } from '../../schema/activity.ts';
import type { Field } from '../../schema/field.ts';
import type { Quiz } from '../../schema/quiz.ts';
import type { SelfCheck } from '../../schema/self-check.ts';
import type { View } from '../../schema/view.ts';
import type { Worksheet } from '../../schema/worksheet.ts';
import type { Place } from './place.ts';

/** The questions of a quiz; none for another kind of activity. */
export const questionsIn = (root: Place<Activity>): Place<Quiz['questions'][number]>[] =>
  root.at('kind').text === 'quiz' ? (root as Place<unknown> as Place<Quiz>).at('questions').items() : [];

/** A worksheet; null for another kind of activity. */
export const worksheetIn = (root: Place<Activity>): Place<Worksheet> | null =>
  root.at('kind').text === 'worksheet' ? (root as Place<unknown> as Place<Worksheet>) : null;

/** The fields of a worksheet, first the open ones, then the folded ones; none for another kind of activity. */
export function fieldsIn(root: Place<Activity>): Place<Field>[] {
  const sheet = worksheetIn(root);
  return sheet ? [...sheet.at('fields').items(), ...sheet.at('more').items()] : [];
}

/** The options of a choice; none for another kind of field. */
export const optionsIn = (field: Place<Field>): Place<{ id: string }>[] =>
  (field as Place<unknown> as Place<{ options: { id: string }[] }>).at('options').items();

/** A self-check; null for another kind of activity. */
export const selfCheckIn = (root: Place<Activity>): Place<SelfCheck> | null =>
  root.at('kind').text === 'self-check' ? (root as Place<unknown> as Place<SelfCheck>) : null;

/** The views of one kind; none for another kind of activity. */
export const viewsIn = <K extends View['kind']>(root: Place<Activity>, kind: K): Place<Extract<View, { kind: K }>>[] =>
  (worksheetIn(root)?.at('views').items() ?? []).flatMap((view) =>
    view.at('kind').text === kind ? [view as Place<unknown> as Place<Extract<View, { kind: K }>>] : [],
  );
