import type { Band, Scale, SelfCheck, Statement } from '../../schema/self-check.ts';
import { textOf, type Answers } from '../saved/record.ts';

/** Saved for the answer that counts nothing. */
export const UNSURE = 'unsure';

/** What the answers to the statements of one scale come to. */
export type Scored = {
  readonly scale: Scale;
  /** What each answer counts, reversed ones turned round, in the order of the statements. The rest is left out. */
  readonly values: readonly number[];
  /** Their sum: the exact mean is `sum` / `values.length`. */
  readonly sum: number;
  /** The mean in tenths, rounded half up: 15 stands for 1.5. Null with fewer answers than the scale needs. */
  readonly tenths: number | null;
  /** The band it lies in; null when nothing can be told. */
  readonly band: Band | null;
};

/** Highest plus lowest answer: a reversed statement counts this, minus the answer. */
export function turnOf({ answers }: SelfCheck): number {
  const values = answers.map(({ value }) => value);
  return Math.min(...values) + Math.max(...values);
}

/** The reader's choice if the check still has it, `unsure` included. */
export const chosen = ({ answers }: SelfCheck, { id }: Pick<Statement, 'id'>, given: Answers): string | null => {
  const saved = textOf(given, id);
  return saved === UNSURE || answers.some((answer) => answer.id === saved) ? saved : null;
};

/** What an answer counts; null for "not sure", for none, and for one that is no longer there. */
function counted(check: SelfCheck, statement: Statement, given: Answers): number | null {
  const saved = textOf(given, statement.id);
  const answer = check.answers.find(({ id }) => id === saved);
  if (!answer) return null;
  return statement.reversed ? turnOf(check) - answer.value : answer.value;
}

/** sum / count in tenths, halves rounded up. Whole numbers only: 0.15 is no exact number for a computer, 3 / 20 is. */
export const inTenths = (sum: number, count: number): number => Math.floor((20 * sum + count) / (2 * count));

/**
 * The band that holds a mean. Limits have one decimal; a decimal times ten is the whole number it should be, as ten is a
 * sum of two powers of two (theorem 7 of Goldberg 1991, ACM Computing Surveys 23, 5–48).
 */
const bandOf = ({ bands }: Scale, tenths: number): Band | null =>
  bands.find(({ min, max }) => min * 10 <= tenths && tenths <= max * 10) ?? null;

/**
 * Adds up one scale, as the keys of the International Personality Item Pool say: reversed statements count the highest
 * plus the lowest answer minus the answer, and the mean is taken of what was answered. "Not sure", statements without an
 * answer, and answers that the check no longer has are left out. Never throws.
 */
export function score(check: SelfCheck, scale: Scale, given: Answers): Scored {
  const values = scale.statements.flatMap((statement) => counted(check, statement, given) ?? []);
  const sum = values.reduce((total, value) => total + value, 0);
  if (values.length < scale.minAnswers) return { scale, values, sum, tenths: null, band: null };
  const tenths = inTenths(sum, values.length);
  return { scale, values, sum, tenths, band: bandOf(scale, tenths) };
}
