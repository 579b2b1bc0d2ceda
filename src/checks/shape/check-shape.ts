import type { z } from 'astro/zod';
import type { Problem } from '../problem.ts';
import type { Item } from '../read/item.ts';
import type { YamlNode } from '../read/yaml-node.ts';
import { anyOf } from '../words/list.ts';
import { didYouMean } from '../words/nearest.ts';
import { explain } from './explain.ts';
import { knownWords } from './known.ts';

/** Checks what a file holds against its shape. A file that cannot be parsed has told its problems already. */
export function checkShape<T>(item: Item<T>, shape: z.ZodType): Problem[] {
  if (!item.readable) return [];
  const result = shape.safeParse(item.root.value);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => {
    const place = follow(item.root, issue.path);
    if (issue.code !== 'unrecognized_keys') {
      return [{ file: item.file, line: place.line, ...explain(issue, place.value, shape) }];
    }
    const known = knownWords(shape, issue.path, item.root.value);
    return issue.keys.map((key) => unknownWord(item.file, follow(place, [key]).line, key, known));
  });
}

const follow = (from: YamlNode<unknown>, path: readonly PropertyKey[]): YamlNode<unknown> =>
  path.reduce<YamlNode<unknown>>((place, step) => place.at(step as never), from);

const unknownWord = (file: string, line: number, key: string, known: readonly string[]): Problem => ({
  file,
  line,
  found: `the word “${key}”, which means nothing here`,
  expected: anyOf(known.map((word) => `“${word}”`)),
  fix: `${didYouMean(key, known)}Rename it, or take it out.`,
});
