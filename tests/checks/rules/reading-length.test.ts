import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { change, faults, LESSON, type Seed, write } from '../course.ts';

const MIDDLE = 'Nobody says\nthat the bag has changed.';

/** Leaves out what stands between two pieces of the lesson, the second not counted. */
const cutOut =
  (from: string, to: string): Seed =>
  async (root) => {
    const text = await readFile(join(root, LESSON), 'utf8');
    await write(LESSON, text.slice(0, text.indexOf(from)) + text.slice(text.indexOf(to)))(root);
  };

test('a lesson that is too short is reported', async () => {
  expect(await faults(cutOut('None of this has', '<Example'))).toMatchInlineSnapshot(`
    "content/en/lessons/reflection/first-no.mdx:8 | A no hurts. It does not say
    found: 328 words to read
    expected: 350 to 550 words, the worked example counted
    fix: Say what a reader needs to know before the check, or join the lesson with its neighbour."
  `);
});

test('a lesson that is too long is reported', async () => {
  expect(await faults(change(LESSON, MIDDLE, 'It is the same bag. '.repeat(50)))).toMatchInlineSnapshot(`
    "content/en/lessons/reflection/first-no.mdx:8 | A no hurts. It does not say
    found: 629 words to read
    expected: 350 to 550 words, the worked example counted
    fix: Cut what the check and the sheet do not need, or move it into an evidence card."
  `);
});

test('ids and addresses are nothing to read', async () => {
  const linked = `[${MIDDLE}](https://example.org/${'a-very-long-address-'.repeat(40)})`;
  expect(await faults(change(LESSON, MIDDLE, linked))).toBe('');
});
