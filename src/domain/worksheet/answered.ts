import type { Activity } from '../../schema/activity.ts';
import { textOf, type Answers } from '../saved/record.ts';
import { fieldsOf } from './fields.ts';

/** A question as it is read back: its label, and for a closed one what its options say. */
export type ReadBack = {
  readonly id: string;
  readonly label: string;
  readonly options?: readonly {
    readonly id: string;
    readonly text: string;
    /** What the page says about the choice: a tempting one is not left standing as the reader's own words. */
    readonly remark?: string;
  }[];
};

/** One answer in words. `label` is null when the question is no longer part of the activity. */
export type Answered = {
  readonly id: string;
  readonly label: string | null;
  readonly answer: string;
  readonly remark: string | null;
};

/** What of an activity is needed to read its answers back, in the order of the page. */
export function questionsOf(activity: Activity): readonly ReadBack[] {
  if (activity.kind === 'quiz') {
    return activity.questions.map(({ id, ask, choices }) => ({
      id,
      label: ask,
      options: choices.map((choice) => ({ id: choice.id, text: choice.text, remark: `${choice.lead} ${choice.why}` })),
    }));
  }
  return fieldsOf(activity).map((field) =>
    field.kind === 'choice'
      ? { id: field.id, label: field.label, options: field.options.map(({ id, text }) => ({ id, text })) }
      : { id: field.id, label: field.label },
  );
}

/**
 * Everything a reader answered, in the order of the questions. Answers to questions that are gone come last, and a choice
 * that is gone stands as it was stored: nothing a reader wrote is hidden because the page changed.
 */
export function answeredIn(questions: readonly ReadBack[], answers: Answers): readonly Answered[] {
  const known = questions.map(({ id, label, options }) => {
    const saved = textOf(answers, id);
    const option = options?.find((one) => one.id === saved);
    return { id, label, answer: option?.text ?? saved, remark: option?.remark ?? null };
  });
  const gone = Object.entries(answers)
    .filter(([id]) => !questions.some((question) => question.id === id))
    .map(([id, value]) => ({
      id,
      label: null,
      answer: typeof value === 'string' ? value : JSON.stringify(value),
      remark: null,
    }));
  return [...known, ...gone].filter(({ answer }) => answer !== '');
}
