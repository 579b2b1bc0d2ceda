import type { Problem } from './problem.ts';

/** Problems as a test compares them: place and finding. Each must also say what to do. */
export function found(problems: readonly Problem[]): string[] {
  const mute = problems.find(({ fix }) => !/^[A-Z].*\S$/s.test(fix));
  if (mute) throw new Error(`A problem without a fix: ${JSON.stringify(mute)}`);
  return problems.map(({ at, found: what }) => `${at} ${what}`);
}
