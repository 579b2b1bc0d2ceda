import { textOf, type Answers } from '../saved/record.ts';

/**
 * How many questions have been answered, and so explained. There is no grade: every choice has its explanation.
 *
 * @param questions ids of the questions, and of the choices that each has
 */
export const explainedCount = (questions: Readonly<Record<string, readonly string[]>>, answers: Answers): number =>
  Object.entries(questions).filter(([id, choices]) => choices.includes(textOf(answers, id))).length;
