import type { Question } from '../../schema/quiz.ts';
import { textOf, type Answers } from '../saved/record.ts';

/** The choice a reader picked, or undefined when there is none that the question still has. */
export const pickedChoice = (question: Question, answers: Answers) =>
  question.choices.find(({ id }) => id === textOf(answers, question.id));

/** How many questions have been answered, and so explained. There is no grade: every choice has its explanation. */
export const explainedCount = (questions: readonly Question[], answers: Answers): number =>
  questions.filter((question) => pickedChoice(question, answers)).length;
