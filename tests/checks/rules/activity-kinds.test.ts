import { expect, test } from 'vitest';
import { change, faults, NEXT, QUIZ, SHEET, write } from '../course.ts';

const SHEET_TEXT =
  'kind: worksheet\ntitle: Other\nsample: Other.\nbestOn: phone\nfields:\n  - { id: other, kind: long, label: Other }\n';

test('the check is a quiz', async () => {
  expect(await faults(write(QUIZ, SHEET_TEXT))).toMatchInlineSnapshot(`
    "content/en/activities/first-no-check.yaml:1 | kind: worksheet
    found: the kind “worksheet”
    expected: a quiz: the file is called …-check
    fix: Write “kind: quiz” and its questions, or rename the file."
  `);
});

test('a lesson has no second quiz', async () => {
  const second = `kind: quiz
title: Another
questions:
  - id: one
    ask: One?
    choices:
      - { id: yes-one, text: Yes, lead: Yes., why: It is., best: true, reading: A no hurts. }
      - { id: no-one, text: Not so, lead: Not so., why: It is not. }
  - id: two
    ask: Two?
    choices:
      - { id: yes-two, text: Yes, lead: Yes., why: It is., best: true, reading: A no hurts. }
      - { id: no-two, text: Not so, lead: Not so., why: It is not. }
`;
  expect(await faults(write(SHEET, second))).toMatchInlineSnapshot(`
    "content/en/activities/counting.yaml:1 | kind: quiz
    found: the kind “quiz”
    expected: one quiz to a lesson: its check
    fix: Put the questions into first-no-check.yaml."
  `);
});

test('the next step is one field called step', async () => {
  expect(await faults(change(NEXT, 'id: step', 'id: stepp'))).toMatchInlineSnapshot(`
    "content/en/activities/first-no-next.yaml:5 | fields:
    found: the fields “stepp”
    expected: a worksheet with one field, “step”: the file is called …-next
    fix: Keep one field, with “id: step”, and move other fields to a worksheet of their own."
  `);
});

test('the next step has no folded fields either', async () => {
  expect(
    await faults(change(NEXT, 'do what? }', 'do what? }\nmore:\n  - { id: notes, kind: long, label: What else? }')),
  ).toMatchInlineSnapshot(`
    "content/en/activities/first-no-next.yaml:5 | fields:
    found: the fields “step”, “notes”
    expected: a worksheet with one field, “step”: the file is called …-next
    fix: Keep one field, with “id: step”, and move other fields to a worksheet of their own."
  `);
});

test('the next step is no quiz', async () => {
  expect(await faults(change(NEXT, 'kind: worksheet', 'kind: quiz'))).toMatchInlineSnapshot(`
    "content/en/activities/first-no-next.yaml:1 | kind: quiz
    found: no “questions”
    expected: a list
    fix: List two to four questions, each with “id”, “ask” and “choices”.

    content/en/activities/first-no-next.yaml:1 | kind: quiz
    found: the kind “quiz”
    expected: a worksheet with one field, “step”: the file is called …-next
    fix: Keep one field, with “id: step”, and move other fields to a worksheet of their own.

    content/en/activities/first-no-next.yaml:3 | sample: On Monday I will read one letter aloud.
    found: the word “sample”, which means nothing here
    expected: “kind”, “title” or “questions”
    fix: Rename it, or take it out.

    content/en/activities/first-no-next.yaml:4 | bestOn: phone
    found: the word “bestOn”, which means nothing here
    expected: “kind”, “title” or “questions”
    fix: Rename it, or take it out.

    content/en/activities/first-no-next.yaml:5 | fields:
    found: the word “fields”, which means nothing here
    expected: “kind”, “title” or “questions”
    fix: Rename it, or take it out."
  `);
});
