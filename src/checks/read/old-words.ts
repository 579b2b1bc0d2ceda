import { isMap, isPair, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import { nameOf, newNameFor, valueOf, type NewName } from '../../schema/old-names.ts';
import { inside, open, type Shape } from '../../schema/walk.ts';
import type { Problem } from '../problem.ts';
import type { YamlSource } from './yaml.ts';

/** A word that has another name today, where it is written. */
export type OldWord = {
  readonly map: YAMLMap;
  readonly pair: Pair;
  /** As it is written. */
  readonly old: string;
  readonly now: NewName;
  /** The name of today is there as well, so nobody can say which of the two is meant. */
  readonly both: boolean;
};

/** A word that still works under its old name: nothing is wrong, and there is a better one. */
export type Hint = { readonly file: string; readonly line: number; readonly old: string; readonly now: string };

/** The words of a file that have other names today, in their order. What is no word of a group is never one: texts are free. */
const oldWordsIn = ({ document, data }: YamlSource, shape: unknown): OldWord[] =>
  find(document.contents, data, shape as Shape);

function find(node: unknown, value: unknown, shape: Shape): OldWord[] {
  if (typeof value !== 'object' || value === null) return [];
  const [one] = open(shape, value);
  if (!one) return [];
  if (isSeq(node)) {
    return node.items.flatMap((item, index) => through(item, (value as unknown[])[index], one, index));
  }
  if (!isMap(node)) return [];
  return node.items.flatMap((pair): OldWord[] => {
    if (!isPair(pair) || !isScalar(pair.key)) return [];
    const old = String(pair.key.value);
    const here = (value as Record<string, unknown>)[old];
    const now = newNameFor(one, old);
    if (now === undefined) return through(pair.value, here, one, old);
    const word = { map: node, pair, old, now, both: node.has(nameOf(now)) };
    return [word, ...through(pair.value, here, one, nameOf(now))];
  });
}

function through(node: unknown, value: unknown, shape: Shape, step: PropertyKey): OldWord[] {
  const next = inside(shape, step);
  return next ? find(node, value, next) : [];
}

/**
 * A file as if it were written with the names of today, each in its old line, so that every rule and every message knows
 * these alone.
 */
export function withNewNames(
  source: YamlSource,
  shape: unknown,
): { source: YamlSource; problems: Problem[]; hints: Hint[] } {
  const words = source.data === undefined ? [] : oldWordsIn(source, shape);
  if (words.length === 0) return { source, problems: [], hints: [] };
  const place = ({ pair }: OldWord) => ({ file: source.file, line: source.lineAt(rangeOf(pair.key)[0]) });
  const problems = words
    .filter(({ both }) => both)
    .map((word) => ({
      ...place(word),
      found: `“${word.old}” beside “${nameOf(word.now)}”, which is its name today`,
      expected: 'one of the two',
      fix: `Take “${word.old}” out, and look whether “${nameOf(word.now)}” says what you mean.`,
    }));
  const hints = words
    .filter(({ both }) => !both)
    .map((word) => ({ ...place(word), old: word.old, now: nameOf(word.now) }));
  for (const { map, pair, old, now, both } of words) {
    if (both) map.delete(old);
    else rename(pair, now);
  }
  return { source: { ...source, data: source.document.toJS() as unknown }, problems, hints };
}

function rename({ key, value }: Pair, now: NewName): void {
  if (isScalar(key)) key.value = nameOf(now);
  if (isScalar(value)) value.value = valueOf(now, value.value);
}

const rangeOf = (node: unknown): readonly [start: number, end: number] => {
  const [start, end] = (isScalar(node) ? node.range : null) ?? [0, 0];
  return [start, end];
};

/**
 * The text of a file with the names of today in the places of the old ones. Nothing else moves: no remark, no order, no
 * layout. Where both names are written, neither is touched.
 *
 * @param source what was read of it: all, or the head of a lesson
 */
export const migrated = (text: string, source: YamlSource, shape: unknown): string =>
  oldWordsIn(source, shape)
    .filter(({ both }) => !both)
    .flatMap(({ pair: { key, value }, now }) => {
      const before: unknown = isScalar(value) ? value.value : undefined;
      const after = valueOf(now, before);
      return [
        { at: rangeOf(key), text: nameOf(now) },
        ...(before === after ? [] : [{ at: rangeOf(value), text: String(after) }]),
      ];
    })
    .toSorted((one, other) => other.at[0] - one.at[0])
    .reduce((rest, { at: [start, end], text: by }) => rest.slice(0, start) + by + rest.slice(end), text);
