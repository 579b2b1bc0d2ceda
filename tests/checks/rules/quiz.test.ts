import { expect, test } from 'vitest';
import { change, faults, QUIZ } from '../course.ts';

test('a question id stands once in a quiz', async () => {
  expect(await faults(change(QUIZ, '- id: cause', '- id: meaning'))).toMatchInlineSnapshot(`
    "content/en/activities/first-no-check.yaml:17 | - id: meaning
    found: the question id “meaning” a second time; the first is in line 4
    expected: every question id once
    fix: Give the newer one another id. Those that were published stay as they are."
  `);
});

test('a choice id stands once in its question', async () => {
  expect(await faults(change(QUIZ, '- id: reading', '- id: worth'))).toMatchInlineSnapshot(`
    "content/en/activities/first-no-check.yaml:11 | - id: worth
    found: the choice id “worth” a second time; the first is in line 7
    expected: every choice id once
    fix: Give the newer one another id. Those that were published stay as they are."
  `);
});

test('the same choice id in two questions is fine', async () => {
  expect(await faults(change(QUIZ, '- id: mood', '- id: reading'))).toBe('');
});

test('a question has a best choice', async () => {
  expect(await faults(change(QUIZ, '        best: true\n        reading: So one no is one reading.\n', '')))
    .toMatchInlineSnapshot(`
    "content/en/activities/first-no-check.yaml:4 | - id: meaning
    found: a question without a best choice
    expected: one choice or more that the lesson supports
    fix: Write “best: true” and “reading: …” under the choice that fits best."
  `);
});

test('a best choice says what it rests on', async () => {
  expect(await faults(change(QUIZ, '        reading: So one no is one reading.\n', ''))).toMatchInlineSnapshot(`
    "content/en/activities/first-no-check.yaml:11 | - id: reading
    found: a best choice without “reading”
    expected: the sentence of the lesson that it rests on
    fix: Copy the sentence out of the lesson, word for word: reading: …."
  `);
});

test('another choice rests on nothing', async () => {
  expect(await faults(change(QUIZ, 'why: some things do.', 'why: some things do.\n        reading: A no hurts.')))
    .toMatchInlineSnapshot(`
    "content/en/activities/first-no-check.yaml:30 | reading: A no hurts.
    found: “reading” under a choice that is not a best one
    expected: “reading” under best choices only
    fix: Take it out, or write “best: true” if the lesson supports this choice."
  `);
});

test('a choice without feedback is told what feedback is for', async () => {
  expect(await faults(change(QUIZ, '        why: one no cannot say that much.\n', ''))).toMatchInlineSnapshot(`
    "content/en/activities/first-no-check.yaml:7 | - id: worth
    found: no “why”
    expected: some text
    fix: Write why this choice fits or does not, in one or two sentences. Readers learn from the explanation, not from the mark, and the wrong choices teach most."
  `);
});
