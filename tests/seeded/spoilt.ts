import { onTestFinished } from 'vitest';
import { copyProject, type Copy, type Mistake, type Outcome } from './copy.ts';

/** A copy that goes away with its test. */
export function copyForTest(): Copy {
  const copy = copyProject();
  onTestFinished(copy.remove);
  return copy;
}

/** Makes one mistake in a fresh copy and runs the scripts that must find it; `place` is its file and line. */
export function afterMistake(
  mistake: Mistake,
  ...scripts: (readonly [name: string, ...options: string[]])[]
): Outcome & { place: string } {
  const copy = copyForTest();
  return { place: copy.spoil(mistake), ...copy.run(...scripts) };
}
