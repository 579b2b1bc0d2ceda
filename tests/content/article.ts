import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sharedRuns, type SharedRun } from './shared-words.ts';

/** How many words in a row are a copy. */
export const LEAST = 8;

/** What stands in the list for a run of words: nobody can read the words back out of it. */
export const markOf = (run: string): string => createHash('sha256').update(run).digest('hex').slice(0, 16);

/** The marks of every run of eight words of the source article, whose text is not ours to publish. */
export async function articleMarks(): Promise<ReadonlySet<string>> {
  const text = await readFile(join(import.meta.dirname, 'article-runs.txt'), 'utf8');
  return new Set(text.split('\n').filter((line) => line !== '' && !line.startsWith('#')));
}

/** The runs of words that a text has from a source of which only the marks are known. */
export const copiedRuns = (text: string, marks: ReadonlySet<string>): SharedRun[] =>
  sharedRuns(text, (run) => marks.has(markOf(run)), LEAST);
