import { expect, test } from 'vitest';
import { CARD, change, faults, LESSON } from '../course.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

test('a first sentence of 30 words passes, whatever follows it', async () => {
  expect(await faults(change(LESSON, 'One no says very little.', `${words(30)}. ${words(40)}.`))).toBe('');
});

test('a first sentence of 31 words is too long', async () => {
  expect(await faults(change(LESSON, 'One no says very little.', `${words(31)}.`))).toMatchInlineSnapshot(`
    "content/en/lessons/reflection/first-no.mdx:4 | now: word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word. Here is how little.
    found: the first sentence with 31 words
    expected: 30 words or fewer
    fix: Make two sentences of it, the one that helps first."
  `);
});

test('a note of 30 words passes', async () => {
  expect(await faults(change(CARD, 'note: Agreement of about 0.44.', `note: ${words(30)}`))).toBe('');
});

test('a note of 31 words is too long', async () => {
  expect(await faults(change(CARD, 'note: Agreement of about 0.44.', `note: ${words(31)}`))).toMatchInlineSnapshot(`
    "content/en/evidence/agree.yaml:5 | note: word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word
    found: the note with 31 words
    expected: 30 words or fewer
    fix: Shorten it. The card below the lesson says the rest."
  `);
});
