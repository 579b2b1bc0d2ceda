import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PROJECT = resolve(import.meta.dirname, '..', '..');

/**
 * The first file of the content that has a text of this form, by its path from the project folder. Mistakes are made in
 * whatever content there is, so that no lesson is tied to these tests.
 */
export function contentWith(pattern: string, text: RegExp): string {
  const file = globSync(`content/en/${pattern}`, { cwd: PROJECT })
    .toSorted()
    .find((path) => text.test(readFileSync(join(PROJECT, path), 'utf8')));
  if (file === undefined) throw new Error(`No file content/en/${pattern} has ${String(text)}`);
  return file.replaceAll('\\', '/');
}
