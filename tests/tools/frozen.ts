import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The frozen files. */
const FOLDER = 'tests/fixtures';

/** Their register: a SHA-256 sum and a path on each line, as `sha256sum` writes and checks them. */
export const SUMS = `${FOLDER}/SHA256SUMS`;

/** What is no frozen file: the register, and the page that explains the folder. */
const OTHERS: readonly string[] = ['README.md', 'SHA256SUMS'];

/** The lines that the register would have for the files that are there, sorted. */
export async function sumsNow(root: string): Promise<string[]> {
  const folder = join(root, FOLDER);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !OTHERS.includes(path))
    .sort();
  return Promise.all(
    paths.map(async (path) => {
      const bytes = await readFile(join(folder, path));
      return `${createHash('sha256').update(bytes).digest('hex')}  ${path}`;
    }),
  );
}

const byPath = (lines: readonly string[]): ReadonlyMap<string, string> =>
  new Map(lines.map((line) => [line.replace(/^\S+ +/, ''), line]));

/** The lines of files that the register does not have yet. A file that was changed is not new. */
export function newSums(register: readonly string[], now: readonly string[]): string[] {
  const known = byPath(register);
  return [...byPath(now)].flatMap(([path, line]) => (known.has(path) ? [] : [line]));
}

/**
 * Compares the frozen files with their register, and says of each that is not as it was what to do.
 *
 * @param register the lines of the register
 * @param now the lines that `sumsNow` gives
 */
export function compareSums(register: readonly string[], now: readonly string[]): string[] {
  const found = byPath(now);
  const kept = [...byPath(register.filter((line) => line !== ''))].flatMap(([path, line]) => {
    if (!found.has(path)) return [`${FOLDER}/${path} is gone. Put it back: readers have files like it.`];
    if (found.get(path) === line) return [];
    return [
      `${FOLDER}/${path} was changed. Put it back as it was, and add a new file instead: readers have such files.`,
    ];
  });
  const added = newSums(register, now).map((line) => line.replace(/^\S+ +/, ''));
  return [
    ...kept,
    ...added.map((path) => `${FOLDER}/${path} is not in the register yet. Run \`npm run fixtures\` to add it.`),
  ];
}
