import { expect, test } from 'vitest';
import { change, faults, LESSON, QUIZ } from '../course.ts';

test('a sentence that is not in the lesson is reported, with the one that was meant', async () => {
  expect(await faults(change(QUIZ, 'reading: So one no is one reading.', 'reading: So one no is a reading.')))
    .toMatchInlineSnapshot(`
      "content/en/activities/first-no-check.yaml:16 | reading: So one no is a reading.
      found: “So one no is a reading.”, which is not in the lesson
      expected: a sentence of content/en/lessons/reflection/first-no.mdx, word for word
      fix: Copy the sentence out of the lesson: reading: “So one no is one reading.”"
    `);
});

test('a sentence that nothing in the lesson is near to is reported', async () => {
  expect(await faults(change(QUIZ, 'reading: So one no is one reading.', 'reading: Bananas are yellow.')))
    .toMatchInlineSnapshot(`
    "content/en/activities/first-no-check.yaml:16 | reading: Bananas are yellow.
    found: “Bananas are yellow.”, which is not in the lesson
    expected: a sentence of content/en/lessons/reflection/first-no.mdx, word for word
    fix: Copy the sentence out of the lesson."
  `);
});

test('a sentence over two lines, with a tag and with stress in it, is found', async () => {
  expect(
    await faults(
      change(LESSON, 'So one no is one reading.', 'So one <Evidence id="mood" /> no\nis *one* [reading](/notes/).'),
    ),
  ).toBe('');
});

test('a sentence that was changed in the lesson is reported in the quiz', async () => {
  expect(await faults(change(LESSON, 'A day, a mood and a room', 'A day and a room'))).toMatchInlineSnapshot(`
    "content/en/activities/first-no-check.yaml:25 | reading: A day, a mood and a room all count.
    found: “A day, a mood and a room all count.”, which is not in the lesson
    expected: a sentence of content/en/lessons/reflection/first-no.mdx, word for word
    fix: Copy the sentence out of the lesson: reading: “A day and a room all count.”"
  `);
});

test('words of two paragraphs do not make a sentence', async () => {
  expect(await faults(change(LESSON, 'So one no is one reading.', 'So one no is\n\none reading.')))
    .toMatchInlineSnapshot(`
    "content/en/activities/first-no-check.yaml:16 | reading: So one no is one reading.
    found: “So one no is one reading.”, which is not in the lesson
    expected: a sentence of content/en/lessons/reflection/first-no.mdx, word for word
    fix: Copy the sentence out of the lesson."
  `);
});
