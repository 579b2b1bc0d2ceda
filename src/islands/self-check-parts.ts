import type { Scored } from '../domain/self-check/score.ts';
import type { Answers, Run } from '../domain/saved/record.ts';
import type { Formatters } from '../domain/worksheet/said.ts';
import type { SelfCheck } from '../schema/self-check.ts';
import type { SelfCheckWording } from '../wording/views/self-check.ts';

/** What every part of the result is given. */
export type ResultParts = {
  readonly check: SelfCheck;
  readonly scored: readonly Scored[];
  readonly answers: Answers;
  /** The last earlier run, or null. */
  readonly before: Run | null;
  readonly words: SelfCheckWording;
  /** Language tag. */
  readonly language: string;
  readonly speech: Formatters;
  /** True once the sheet was opened: only then are changes announced, or every page load would be. */
  readonly live: boolean;
  /** `theme/slug` of a lesson to its address, and to its title. */
  readonly links: Readonly<Record<string, string>>;
  readonly titles: Readonly<Record<string, string>>;
};

/** Tenths as a number with one decimal: 15 is "1.5". */
export const tenthsIn = (language: string, tenths: number): string =>
  new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(tenths / 10);
