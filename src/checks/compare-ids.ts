import type { Problem } from './problem.ts';

/** The list of every id ever shipped. */
export const REGISTER = 'tests/content/shipped-ids.txt';

type Entry = { readonly name: string; readonly kind: string; readonly line: number };

const entryOf = (text: string, line: number): Entry => {
  const [what = '', id = '', kind = ''] = text.trim().split(/\s+/);
  return { name: `${what} ${id}`, kind, line };
};

/** The entries of a register, with their lines; remarks (`# …`) and empty lines are passed over. */
const entriesIn = (register: readonly string[]): Entry[] =>
  register.flatMap((text, index) => (text.trim() === '' || text.startsWith('#') ? [] : [entryOf(text, index + 1)]));

const full = ({ name, kind }: Omit<Entry, 'line'>): string => (kind === '' ? name : `${name} ${kind}`);

/**
 * Compares the ids of the content with those that were ever shipped. None may go or change its kind: answers in readers'
 * browsers, links and embeds hang on them.
 *
 * @param shipped the lines of the register, with its remarks
 * @param now the lines that `collectIds` gives
 */
export function compareIds(shipped: readonly string[], now: readonly string[]): Problem[] {
  const kinds = new Map(entriesIn(now).map(({ name, kind }) => [name, kind]));
  const kept = entriesIn(shipped).flatMap((entry): Problem[] => {
    const kind = kinds.get(entry.name);
    if (kind === entry.kind) return [];
    const problem = { file: REGISTER, line: entry.line, expected: `“${full(entry)}”, as it was published` };
    if (kind === undefined) {
      const fix = 'Put it back: ids are permanent, because saved answers, links and embeds hang on them.';
      return [{ ...problem, found: `“${entry.name}” is gone from the content`, fix }];
    }
    const fix =
      'Give it its old kind back, and use a new id for the new kind: answers of the old kind are saved under this one.';
    return [{ ...problem, found: `“${entry.name}” is now of the kind “${kind}”`, fix }];
  });
  const added = newIds(shipped, now).map((id) => ({
    file: REGISTER,
    line: Math.max(1, shipped.length),
    found: `“${id}” is not in the register yet`,
    expected: 'every id of the content',
    fix: 'Run `npm run ids` to add it.',
  }));
  return [...kept, ...added];
}

/** The ids of the content that the register does not have yet, as its lines. An id of another kind is not new. */
export function newIds(shipped: readonly string[], now: readonly string[]): string[] {
  const known = new Set(entriesIn(shipped).map(({ name }) => name));
  return entriesIn(now).flatMap((entry) => (known.has(entry.name) ? [] : [full(entry)]));
}
