/** Words a minute when something is said calmly. Our own choice: unhurried speech lies around it, and people differ. */
const PACE = 130;

/** Speaking times are rounded to this many seconds; to say them more exactly would claim too much. */
const STEP = 5;

/** How many words a text has: runs of characters with a letter or a digit at the start or after an opening mark. */
export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;

/** How long a text takes to say, in seconds, rounded to five; five at least. */
export const secondsAloud = (words: number): number => Math.max(STEP, Math.round((words * 60) / PACE / STEP) * STEP);
