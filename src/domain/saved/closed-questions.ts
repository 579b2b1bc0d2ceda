import type { Field } from '../../schema/field.ts';
import { columnsOf, statementsOf } from '../self-check/compare.ts';
import type { ActivityData } from '../worksheet/client-activity.ts';
import { fieldsOf } from '../worksheet/fields.ts';
import { registered } from '../worksheet/registered.ts';

/** A question that has one answer out of several, with the name it is saved under. */
export type ClosedQuestion = { readonly id: string; readonly options: readonly string[] };

const idsOf = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);

function closedField(field: Field): ClosedQuestion | null {
  const options = registered(field).closed(field);
  return options && { id: field.id, options };
}

/**
 * The questions of an activity in which everything is picked and nothing written: checks, self-checks, and worksheets of
 * choices and ratings. Null for any other.
 *
 * @param withdrawn fields that it does not ask any more: answers to them can still be there
 */
export function closedQuestions(
  activity: ActivityData,
  withdrawn: readonly Field[] = [],
): readonly ClosedQuestion[] | null {
  const asked = closedNow(activity);
  const gone = withdrawn.map(closedField).filter((question) => question !== null);
  return asked && [...asked, ...gone];
}

function closedNow(activity: ActivityData): readonly ClosedQuestion[] | null {
  switch (activity.kind) {
    case 'quiz':
      return Object.entries(activity.questions).map(([id, options]) => ({ id, options }));
    case 'self-check': {
      const answers = idsOf(columnsOf(activity));
      const statements = statementsOf(activity).map(({ id }) => ({ id, options: answers }));
      return [...activity.fields.map(({ id, options }) => ({ id, options: idsOf(options) })), ...statements];
    }
    case 'worksheet': {
      const questions = fieldsOf(activity).map(closedField);
      return questions.every((question) => question !== null) ? questions : null;
    }
  }
}
