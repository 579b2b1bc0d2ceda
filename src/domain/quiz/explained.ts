import { textOf, type Answers } from '../saved/record.ts';

type Ids = { readonly id: string };

/** How many questions have been answered, and so explained. There is no grade: every choice has its explanation. */
export const explainedCount = (
  questions: readonly (Ids & { readonly choices: readonly Ids[] })[],
  answers: Answers,
): number => questions.filter(({ id, choices }) => choices.some((one) => one.id === textOf(answers, id))).length;
