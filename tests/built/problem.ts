/** One thing that is wrong with the built site. */
export type Problem = {
  /** File, line and column in the folder of the build: `lessons/index.html:1:42`. */
  readonly at: string;
  readonly found: string;
  /** What to do about it, as a full sentence. */
  readonly fix: string;
};

/** Line and column of a place in a text, both counted from 1. */
export function placeIn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/**
 * Fails with every problem at once, each with its place and what to do.
 *
 * @throws Error whose message is the whole list
 */
export function expectNone(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const list = problems.map(({ at, found, fix }) => `${at}\n  found: ${found}\n  fix:   ${fix}`);
  const total = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const error = new Error(`${total}\n\n${list.join('\n\n')}\n`);
  // The lines of this file say nothing about the site.
  error.stack = '';
  throw error;
}
