import type { SelfCheck } from '../../schema/self-check.ts';
import { textOf, type Answers } from '../saved/record.ts';
import type { Scored } from './score.ts';

/** Where to start, and why. */
export type Suggestion =
  /** An answer that goes before the scales. */
  | { readonly kind: 'first'; readonly text: string; readonly lessons: readonly string[] }
  /** The lowest scale: the first of `equals`, which all have the same mean, in the order that decides between them. */
  | {
      readonly kind: 'lowest';
      readonly lowest: Scored;
      readonly equals: readonly Scored[];
      /** False while some scale has too few answers to be compared. */
      readonly all: boolean;
    }
  /** No scale has enough answers. */
  | { readonly kind: 'none' };

/** Below zero when the first mean is lower. Multiplied out, because rounding would make equals of means that are not. */
const compareMeans = (one: Scored, other: Scored): number =>
  one.sum * other.values.length - other.sum * one.values.length;

/** The scales that share the lowest mean, in the order of `ties`; those with too few answers take no part. */
export function lowestOf(scored: readonly Scored[], ties: readonly string[]): readonly Scored[] {
  const told = ties.flatMap((id) => scored.filter(({ scale, tenths }) => scale.id === id && tenths !== null));
  return told.filter((one) => told.every((other) => compareMeans(one, other) <= 0));
}

/** What a check suggests; null for one that suggests nothing. */
export function suggestion({ suggest }: SelfCheck, scored: readonly Scored[], given: Answers): Suggestion | null {
  if (!suggest) return null;
  const { first, ties } = suggest;
  if (first) {
    const { field, option, text, lessons } = first;
    if (textOf(given, field) === option) return { kind: 'first', text, lessons };
  }
  const equals = lowestOf(scored, ties);
  const [lowest] = equals;
  if (!lowest) return { kind: 'none' };
  return { kind: 'lowest', lowest, equals, all: scored.every(({ tenths }) => tenths !== null) };
}
