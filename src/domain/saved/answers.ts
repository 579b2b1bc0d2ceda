import { hasAnswers, type Answers } from './record.ts';

// Apart from the record: every page loads that, and these only where answers are moved.

/** False for a field that was cleared, or never filled in. */
export const isWritten = (value: unknown): boolean => hasAnswers({ value });

/** What is saved for a field. A name that every object has from birth, such as `constructor`, is none. */
export const answerTo = (answers: Answers, field: string): unknown =>
  Object.hasOwn(answers, field) ? answers[field] : undefined;
