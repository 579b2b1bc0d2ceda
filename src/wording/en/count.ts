import type { CountFault } from '../../domain/numbers/count.ts';

/** What is said of a number that cannot be read. */
export const count: Readonly<Record<CountFault, string>> = {
  'not-a-number': 'This is not a number the page can read. Write digits, such as 12, or leave it empty.',
  'not-whole': 'Write a whole number, without a fraction.',
  'below-zero': 'A count cannot be below 0. Write 0 or more.',
  'too-small': 'Write {min} or more.',
  'too-large': 'Write {max} or less. The page does not count further.',
};
