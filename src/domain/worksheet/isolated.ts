/** The blocks that Unicode keeps for scripts from right to left; those above U+FFFF by the first half of their characters. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uD802\uD803\uD83A\uD83B\uFB1D-\uFDFF\uFE70-\uFEFE]/;

/**
 * Words of a reader for the middle of a text of ours, where no element can be put around them. If anything in them runs from
 * right to left, they are shut off from what stands around them (U+2068 to U+2069, Unicode Standard Annex 9): full stops,
 * numbers and the next words keep their places. All other words come out as they are.
 */
export const isolated = (words: string): string => (RIGHT_TO_LEFT.test(words) ? `\u2068${words}\u2069` : words);
