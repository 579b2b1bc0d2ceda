/** One thing that is wrong in the content, in words for the author who will mend it. */
export type Problem = {
  /** Path from the project folder, with forward slashes. */
  readonly file: string;
  /** Counted from 1. Where something is missing: the line of what it is missing from. */
  readonly line: number;
  readonly found: string;
  readonly expected: string;
  /** What to do about it, as a full sentence. */
  readonly fix: string;
};

/** Orders problems as an author works through them: file by file, from top to bottom. */
export const inOrder = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
