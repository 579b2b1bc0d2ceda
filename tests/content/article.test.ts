import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFiles } from '../../src/checks/read/files.ts';
import { sharedRuns } from './shared-words.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** The article whose claims the lessons answer. It is not ours to publish, so a clone has none to compare with. */
const ARTICLE = join(ROOT, '..', 'shared', 'brief', 'article.txt');

test('no eight words in a row are copied from the source article', async () => {
  const article = await readFile(ARTICLE, 'utf8').catch(() => '');
  const files = (await readFiles(ROOT)).filter(({ file }) => file.startsWith('content/en/'));
  const copied = files.flatMap(({ file, text }) =>
    sharedRuns(text, article, 8).map(({ line, words }) => `${file}:${line} copies “${words}”. Say it in other words.`),
  );
  expect(files).not.toEqual([]);
  expect(copied).toEqual([]);
});
