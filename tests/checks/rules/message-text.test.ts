import { expect, test } from 'vitest';
import { change, faults, WRITING, type Seed } from '../course.ts';

const FORMAL = '          thank you very much.\n';
const words = (count: number): string => 'word '.repeat(count).trim();
/** The formal text says “Dear”, a name, and this. */
const formally = (text: string): Seed => change(WRITING, FORMAL, `          ${text}\n`);

test('a gap is a field of the sheet', async () => {
  expect(await faults(change(WRITING, 'Dear {name}', 'Dear {nmae}'))).toMatchInlineSnapshot(`
    "content/en/activities/writing.yaml:49 | formal: |-
    found: “{nmae}”, which is no field of this sheet
    expected: a gap for a field of this sheet that is no grid, sort or table
    fix: Did you mean “{name}”? Write one of: {text}, {tone}, {name}, {question}, {asked}, {evening}, {lines}."
  `);
});

test('a gap in the subject is one too', async () => {
  expect(await faults(change(WRITING, 'Thank you, {name}', 'Thank you, {things}'))).toMatchInlineSnapshot(`
    "content/en/activities/writing.yaml:43 | subject: Thank you, {things}
    found: “{things}”, which is a field of the kind “table”
    expected: a gap for a field of this sheet that is no grid, sort or table
    fix: Did you mean “{lines}”? Write one of: {text}, {tone}, {name}, {question}, {asked}, {evening}, {lines}."
  `);
});

test('a view without lines has no gap for them', async () => {
  expect(
    await faults(
      change(WRITING, "    lines: { from: things, text: '- {thing}' }\n", ''),
      change(WRITING, ', gap: one thing', ''),
    ),
  ).toMatchInlineSnapshot(`
    "content/en/activities/writing.yaml:44 | plain: |-
    found: “{lines}”, which is no field of this sheet
    expected: a gap for a field of this sheet that is no grid, sort or table
    fix: Did you mean “{tone}”? Write one of: {text}, {tone}, {name}, {question}, {asked}, {evening}."
  `);
});

test('ninety words are enough, and a gap counts as three', async () => {
  expect(await faults(formally(words(86)))).toBe('');
  expect(await faults(formally(words(87)))).toMatchInlineSnapshot(`
    "content/en/activities/writing.yaml:49 | formal: |-
    found: “formal” with 91 words, each gap counted as three
    expected: 90 words or fewer
    fix: Shorten it: somebody reads it on a phone, between two other things."
  `);
});

test('lines count as many as a table can have', async () => {
  // “Hello”, a name, and two lines of a word and a thing.
  expect(
    await faults(change(WRITING, 'thank you for these:', words(78)), change(WRITING, '- {thing}', '- Also {thing}')),
  ).toBe('');
  expect(
    await faults(change(WRITING, 'thank you for these:', words(79)), change(WRITING, '- {thing}', '- Also {thing}')),
  ).toMatchInlineSnapshot(`
    "content/en/activities/writing.yaml:44 | plain: |-
    found: “plain” with 91 words, each gap counted as three
    expected: 90 words or fewer
    fix: Shorten it: somebody reads it on a phone, between two other things."
  `);
});

test('the subject is counted apart', async () => {
  expect(
    await faults(formally(words(86)), change(WRITING, 'subject: Thank you,', 'subject: Thank you for everything,')),
  ).toBe('');
});

test('a text asks one thing', async () => {
  expect(await faults(formally('how are you? Where are you?'))).toMatchInlineSnapshot(`
    "content/en/activities/writing.yaml:49 | formal: |-
    found: “formal” with 2 question marks, those of the options in its gaps counted
    expected: one question at most: it is the one that gets an answer
    fix: Keep the question that matters most, and make sentences of the others or cut them."
  `);
  expect(await faults(formally('how are you?'))).toBe('');
});

test('a question that is chosen is one too', async () => {
  expect(await faults(change(WRITING, 'I have one question.', 'may I ask?'))).toMatchInlineSnapshot(`
    "content/en/activities/writing.yaml:54 | plain: 'Hello {name}, may I ask? {question}'
    found: “plain” with 2 question marks, those of the options in its gaps counted
    expected: one question at most: it is the one that gets an answer
    fix: Keep the question that matters most, and make sentences of the others or cut them."
  `);
});

test('a text of an option counts where it has no other words', async () => {
  expect(await faults(change(WRITING, 'text: Advice, say: What would you advise?', 'text: Why? Why not?')))
    .toMatchInlineSnapshot(`
      "content/en/activities/writing.yaml:54 | plain: 'Hello {name}, I have one question. {question}'
      found: “plain” with 2 question marks, those of the options in its gaps counted
      expected: one question at most: it is the one that gets an answer
      fix: Keep the question that matters most, and make sentences of the others or cut them."
    `);
});

test('a question in every line is asked as often as there can be lines', async () => {
  expect(await faults(change(WRITING, '- {thing}', 'Why {thing}?'))).toMatchInlineSnapshot(`
    "content/en/activities/writing.yaml:44 | plain: |-
    found: “plain” with 2 question marks, those of the options in its gaps counted
    expected: one question at most: it is the one that gets an answer
    fix: Keep the question that matters most, and make sentences of the others or cut them."
  `);
});

test.each([['.inf'], ['-1'], ['1000000000'], ['.nan'], ['many']])(
  'a table with %s lines stops nothing',
  async (max) => {
    expect(await faults(change(WRITING, 'max: 2', `max: ${max}`))).toContain(`max: ${max}`);
  },
);
