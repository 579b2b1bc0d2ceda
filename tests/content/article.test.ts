import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFiles, type SourceFile } from '../../src/checks/read/files.ts';
import { change, LESSON, withCourse } from '../checks/course.ts';
import { articleMarks, copiedRuns, LEAST, markOf } from './article.ts';
import { runsIn } from './shared-words.ts';

const ROOT = join(import.meta.dirname, '..', '..');

const copied = (files: readonly SourceFile[], marks: ReadonlySet<string>): string[] =>
  files
    .filter(({ file }) => file.startsWith('content/en/'))
    .flatMap(({ file, text }) =>
      copiedRuns(text, marks).map(({ line, words }) => `${file}:${line} copies “${words}”. Say it in other words.`),
    );

test('no eight words in a row are copied from the source article', async () => {
  const marks = await articleMarks();
  expect(marks.size).toBeGreaterThan(300);
  expect([...marks].filter((mark) => !/^[0-9a-f]{16}$/.test(mark))).toEqual([]);
  expect(copied(await readFiles(ROOT), marks)).toEqual([]);
});

test('a sentence that is copied is told with its place', async () => {
  const source = 'Some say that the rain in the hills is softer than the rain in town.';
  const marks = new Set(runsIn(source, LEAST).map(markOf));
  const seed = change(
    LESSON,
    'what you are worth.',
    'what you are worth.\nThe RAIN in the hills, is softer than rain.',
  );
  expect(copied(await withCourse([seed], readFiles), marks)).toEqual([
    `${LESSON}:10 copies “the rain in the hills is softer than”. Say it in other words.`,
  ]);
});
