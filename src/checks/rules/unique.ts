import type { Problem } from '../problem.ts';
import type { YamlNode } from '../read/yaml-node.ts';

/**
 * One problem for every text that occurred before.
 *
 * @param what what they name, in words: “question”
 */
export function repeated(file: string, places: readonly YamlNode<unknown>[], what: string): Problem[] {
  const seen = new Map<string, number>();
  return places.flatMap(({ text, line }): Problem[] => {
    if (text === undefined) return [];
    const first = seen.get(text);
    if (first === undefined) {
      seen.set(text, line);
      return [];
    }
    return [
      {
        file,
        line,
        found: `the ${what} “${text}” a second time; the first is in line ${first}`,
        expected: `every ${what} once`,
        fix: 'Give the newer one another id. Those that were published stay as they are.',
      },
    ];
  });
}
