import type { TrendWording } from './words.ts';

export const trend: TrendWording = {
  shown: { one: 'Your answer, once.', other: 'Your answers from {n} times, the oldest first.' },
  last: 'The picture shows the last {n}, the table shows all.',
  number: 'Number',
  name: 'What it was about',
  answer: 'Your answer',
  unnamed: 'not written down',
};
