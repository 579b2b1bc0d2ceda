import type { Answered } from '../worksheet/answered.ts';

/** One question with the answer of an earlier run and the present one; `''` where nothing was answered. */
export type Beside = {
  readonly id: string;
  /** Null when the question is gone without its words. */
  readonly label: string | null;
  readonly before: string;
  readonly now: string;
  readonly same: boolean;
};

/** Puts two runs side by side, in the order of the questions; what only the earlier one has keeps its place. */
export function sideBySide(before: readonly Answered[], now: readonly Answered[]): readonly Beside[] {
  const answerIn = (answers: readonly Answered[], id: string): string =>
    answers.find((one) => one.id === id)?.answer ?? '';
  // Merged by walking along the earlier one: each of its answers comes after all that stand before it in the present one.
  const left = [...now];
  const merged = before.flatMap((one): Answered[] => {
    const at = left.findIndex(({ id }) => id === one.id);
    return at < 0 ? [one] : left.splice(0, at + 1);
  });
  return [...merged, ...left].map(({ id, label }) => {
    const answers = { before: answerIn(before, id), now: answerIn(now, id) };
    return { id, label, ...answers, same: answers.before === answers.now };
  });
}
