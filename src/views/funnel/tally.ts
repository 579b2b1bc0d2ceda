/**
 * Stops a caller's mistake before it becomes a wrong number on the page.
 *
 * @throws RangeError unless both are whole numbers and 0 <= successes <= trials
 */
export function requireTally(successes: number, trials: number): void {
  if (!Number.isSafeInteger(successes) || !Number.isSafeInteger(trials) || successes < 0 || successes > trials) {
    throw new RangeError(`${successes} of ${trials}`);
  }
}
