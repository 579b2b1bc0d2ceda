/** What is said of a date whose year is not typed to its end, or far away. */
export const year = 'Write the year with four digits, from 1900 to 2199. Until then this day is left out.';
