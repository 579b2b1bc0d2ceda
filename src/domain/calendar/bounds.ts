/** The first and the last day that a box takes, and that is a day to us. */
export const FIRST_DAY = '1900-01-01';
export const LAST_DAY = '2199-12-31';
