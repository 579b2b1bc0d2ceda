const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const together = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Words in a row as a sentence has them: “a, b or c”. */
export const anyOf = (words: readonly string[]): string => either.format(words);

/** Words in a row as a sentence has them: “a, b and c”. */
export const allOf = (words: readonly string[]): string => together.format(words);
