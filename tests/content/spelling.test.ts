import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inOrder } from '../../src/checks/problem.ts';
import { readContent } from '../../src/checks/read/content.ts';
import { readFiles } from '../../src/checks/read/files.ts';
import { report } from '../../src/checks/report.ts';
import { textsIn } from '../../src/checks/words/texts.ts';
import { CARD, change, LESSON, QUIZ, withCourse, type Seed } from '../checks/course.ts';
import { misspelt } from './spelling.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** The misspelt words of a course, each with its place. */
const misspeltIn = async (root: string) => inOrder(await misspelt(textsIn(readContent(await readFiles(root)).content)));
const withFault = async (...seeds: Seed[]): Promise<string> => report(await withCourse(seeds, misspeltIn));

test('the content is spelt as the British dictionary has it', async () => {
  expect(report(await misspeltIn(ROOT))).toBe('');
});

test('a word that no dictionary has is reported with its line and with what was meant', async () => {
  expect(
    await withFault(
      change(LESSON, 'what you are worth.', 'what you\nare woth.'),
      change(QUIZ, 'why: It is one reading.', 'why: It is one raeding.'),
    ),
  ).toMatchInlineSnapshot(`
    "content/en/activities/first-no-check.yaml:14
      found:    “raeding”
      expected: a word of the British dictionary, or of our own list
      fix:      Write “reading” or “Reading” or “raiding”, or add it to tests/config/words.txt if it is right.

    content/en/lessons/reflection/first-no.mdx:10
      found:    “woth”
      expected: a word of the British dictionary, or of our own list
      fix:      Write “wath” or “with” or “woah”, or add it to tests/config/words.txt if it is right.

    2 problems in 2 files of the content."
  `);
});

test('American spelling is reported', async () => {
  const found = await withFault(
    change(LESSON, 'A no hurts.', 'The color of a center is gray.'),
    change(CARD, 'note: Agreement of about 0.44.', 'note: They recognized the behavior.'),
  );
  expect([...found.matchAll(/found: +(.*)/g)].map(([, word]) => word)).toEqual([
    '“recognized”',
    '“behavior”',
    '“color”',
    '“center”',
    '“gray”',
  ]);
});

test('an address that stands in the text is no word either', async () => {
  expect(await withFault(change(LESSON, 'A no hurts.', 'See xqzvw.example.org/rtzpl or wvzqx.co.uk.'))).toBe('');
});

test('ids, addresses and tags are no words', async () => {
  expect(await withFault(change(LESSON, 'A no hurts.', 'A [no](https://example.org/xqzvw) hurts.'))).toBe('');
  expect(await withFault(change(QUIZ, 'id: worth', 'id: xqzvw'))).toBe('');
});
