import type { Activity } from '../../schema/activity.ts';
import { textOf, type Answers } from '../saved/record.ts';
import { fieldsOf } from './fields.ts';

/** One answered question, as words to read back. */
export type Answered = {
  readonly id: string;
  readonly label: string;
  readonly answer: string;
  /** What the page says about the answer: a tempting choice is not left standing as the reader's own words. */
  readonly remark: string | null;
};

/** An answer whose question is no longer part of the activity: `label` is null. */
export type Orphan = { readonly id: string; readonly label: null; readonly answer: string; readonly remark: null };

const questionsOf = (
  activity: Activity,
): { id: string; label: string; options: { id: string; text: string; remark?: string }[] | null }[] =>
  activity.kind === 'quiz'
    ? activity.questions.map(({ id, ask, choices }) => ({
        id,
        label: ask,
        options: choices.map(({ id: choice, text, lead, why }) => ({ id: choice, text, remark: `${lead} ${why}` })),
      }))
    : fieldsOf(activity).map((field) => ({
        id: field.id,
        label: field.label,
        options: field.kind === 'choice' ? field.options : null,
      }));

/**
 * Everything a reader answered in an activity, in the order of the page. Answers to questions that are gone, and choices
 * that are gone, come last with what was stored: nothing a reader wrote is hidden because the page changed.
 */
export function answeredIn(activity: Activity, answers: Answers): (Answered | Orphan)[] {
  const questions = questionsOf(activity);
  const known = questions.flatMap(({ id, label, options }): Answered[] => {
    const saved = textOf(answers, id);
    const option = options?.find((one) => one.id === saved);
    const answer = option?.text ?? saved;
    return answer === '' ? [] : [{ id, label, answer, remark: option?.remark ?? null }];
  });
  const gone = Object.keys(answers)
    .filter((id) => !questions.some((question) => question.id === id))
    .flatMap((id): Orphan[] => {
      const value = answers[id];
      const answer = typeof value === 'string' ? value : JSON.stringify(value);
      return answer === '' ? [] : [{ id, label: null, answer, remark: null }];
    });
  return [...known, ...gone];
}
