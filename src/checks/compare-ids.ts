import type { Problem } from './problem.ts';

/** The list of every id ever shipped. */
export const REGISTER = 'tests/content/shipped-ids.txt';

type Entry = { readonly name: string; readonly kind: string; readonly line: number };

const entryOf = (text: string, index: number): Entry => {
  const [what = '', id = '', kind = ''] = text.trim().split(/\s+/);
  return { name: `${what} ${id}`, kind, line: index + 1 };
};

const isEntry = (text: string): boolean => text.trim() !== '' && !text.startsWith('#');

/**
 * Compares the ids of the content with those that were ever shipped. None may go or change its kind: answers in readers'
 * browsers, links and embeds hang on them.
 *
 * @param shipped the lines of the register, with its remarks (`# …`) and empty lines
 * @param now the lines that `collectIds` gives
 */
export function compareIds(shipped: readonly string[], now: readonly string[]): Problem[] {
  const register = shipped.map((text, index) => ({ text, index })).filter(({ text }) => isEntry(text));
  const before = register.map(({ text, index }) => entryOf(text, index));
  const after = new Map(now.map(entryOf).map(({ name, kind }) => [name, kind]));
  const known = new Set(before.map(({ name }) => name));
  const lost = before.flatMap(({ name, kind, line }): Problem[] => {
    const is = after.get(name);
    if (is === kind) return [];
    const problem = { file: REGISTER, line, expected: `“${name}${kind && ` ${kind}`}”, as it was published` };
    if (is === undefined) {
      const fix = 'Put it back: ids are permanent, because saved answers, links and embeds hang on them.';
      return [{ ...problem, found: `“${name}” is gone from the content`, fix }];
    }
    const fix =
      'Give it its old kind back, and use a new id for the new kind: answers of the old kind are saved under this one.';
    return [{ ...problem, found: `“${name}” is now of the kind “${is}”`, fix }];
  });
  const added = [...after].flatMap(([name, kind]): Problem[] => {
    if (known.has(name)) return [];
    const found = `“${name}${kind && ` ${kind}`}” is not in the register yet`;
    return [
      {
        file: REGISTER,
        line: shipped.length,
        found,
        expected: 'every id of the content',
        fix: 'Run `npm run ids` to add it.',
      },
    ];
  });
  return [...lost, ...added];
}
