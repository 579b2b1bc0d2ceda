import type { Activity } from '../../schema/activity.ts';
import type { Field } from '../../schema/field.ts';
import type { Quiz } from '../../schema/quiz.ts';
import type { Worksheet } from '../../schema/worksheet.ts';
import type { Place } from './place.ts';

/** The questions of a quiz; none for another kind of activity. */
export const questionsIn = (root: Place<Activity>): Place<Quiz['questions'][number]>[] =>
  root.at('kind').text === 'quiz' ? (root as Place<unknown> as Place<Quiz>).at('questions').items() : [];

/** A worksheet; null for another kind of activity. */
export const worksheetIn = (root: Place<Activity>): Place<Worksheet> | null =>
  root.at('kind').text === 'worksheet' ? root : null;

/** The fields of a worksheet, first the open ones, then the folded ones; none for another kind of activity. */
export function fieldsIn(root: Place<Activity>): Place<Field>[] {
  const sheet = worksheetIn(root);
  return sheet ? [...sheet.at('fields').items(), ...sheet.at('more').items()] : [];
}

/** The options of a choice; none for another kind of field. */
export const optionsIn = (field: Place<Field>): Place<{ id: string }>[] =>
  (field as Place<unknown> as Place<{ options: { id: string }[] }>).at('options').items();
