import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/checks/read/yaml.ts';
import { change, faults, LIST, QUIZ, REFERENCES, SHEET } from '../course.ts';

describe('what cannot be read is told with its line', () => {
  test('a word twice in one group', async () => {
    expect(await faults(change(SHEET, 'bestOn: phone', 'bestOn: phone\nbestOn: table'))).toMatchInlineSnapshot(`
      "content/en/activities/counting.yaml:5 | bestOn: table
      found: the same word before a colon twice in one group
      expected: every word once
      fix: Take one of the two lines out, or rename it."
    `);
  });

  test('a word twice in one entry of the references, which plain JSON would let pass', async () => {
    expect(await faults(change(REFERENCES, '"seen": "work"', '"seen": "work",\n    "seen": "summary"')))
      .toMatchInlineSnapshot(`
      "content/references.json:10 | "seen": "summary"
      found: the same word before a colon twice in one group
      expected: every word once
      fix: Take one of the two lines out, or rename it."
    `);
  });

  test('a second colon', async () => {
    expect(await faults(change(QUIZ, 'ask: What does one no say?', 'ask: One no: what does it say?')))
      .toMatchInlineSnapshot(`
        "content/en/activities/first-no-check.yaml:5 | ask: One no: what does it say?
        found: a second colon in one line, or a line that does not start under its neighbours
        expected: one “word: text” to a line
        fix: If the text itself contains a colon, put quotation marks around the whole text: label: "One thing: this"."
      `);
  });

  test('a quotation mark that is not closed', async () => {
    expect(await faults(change(QUIZ, 'text: Very little', 'text: "Very little'))).toMatchInlineSnapshot(`
      "content/en/activities/first-no-check.yaml:12 | text: "Very little
      found: a quotation mark that is not closed
      expected: quotation marks in pairs
      fix: Put the second one at the end of the text."
    `);
  });

  test('a bracket that is not closed', async () => {
    expect(
      await faults(
        change(
          LIST,
          'summary: What a no can tell you., lessons: [first-no] }',
          'summary: What a no can tell you., lessons: [first-no }',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "content/en/course.yaml:2 | - { id: reflection, title: Reflection, summary: What a no can tell you., lessons: [first-no }
      found: a line that does not start under its neighbours, or a bracket that is not closed
      expected: the lines of one group to start at the same place, and every [ and { to be closed
      fix: Move the line under its neighbours, or close the bracket.

      content/en/course.yaml:3 | - { id: resilience, title: Resilience, summary: When it hurts., lessons: [] }
      found: a line that does not start under its neighbours, or a bracket that is not closed
      expected: the lines of one group to start at the same place, and every [ and { to be closed
      fix: Move the line under its neighbours, or close the bracket."
    `);
  });

  test('a tab', async () => {
    expect(await faults(change(SHEET, '    label: What did', '\tlabel: What did'))).toMatchInlineSnapshot(`
      "content/en/activities/counting.yaml:12 | label: What did you look for?
      found: a tab at the start of the line
      expected: spaces
      fix: Replace the tab by spaces, two for each step."
    `);
  });

  test('a line that starts too far left', async () => {
    expect(await faults(change(QUIZ, '        why: It is one reading.', '       why: It is one reading.')))
      .toMatchInlineSnapshot(`
        "content/en/activities/first-no-check.yaml:14 | why: It is one reading.
        found: a line that does not start under its neighbours, or a bracket that is not closed
        expected: the lines of one group to start at the same place, and every [ and { to be closed
        fix: Move the line under its neighbours, or close the bracket.

        content/en/activities/first-no-check.yaml:15 | best: true
        found: a second colon in one line, or a line that does not start under its neighbours
        expected: one “word: text” to a line
        fix: If the text itself contains a colon, put quotation marks around the whole text: label: "One thing: this"."
      `);
  });

  test('a character that has a meaning of its own', async () => {
    expect(await faults(change(SHEET, 'title: Count one search', 'title: @home'))).toMatchInlineSnapshot(`
      "content/en/activities/counting.yaml:2 | title: @home
      found: a text that starts with a character which has a meaning of its own here
      expected: a letter, or quotation marks
      fix: Put quotation marks around the whole text."
    `);
  });

  test('a comma before a closing bracket, which JSON does not allow', async () => {
    expect(await faults(change(REFERENCES, '"seen": "summary"', '"seen": "summary",'))).toMatchInlineSnapshot(`
      "content/references.json:19 | }
      found: a comma, quotation mark or bracket that JSON does not allow here
      expected: words in double quotation marks, and a comma between two entries but not after the last one
      fix: Look at this line and the one above it. Often it is a comma before a closing bracket."
    `);
  });

  test('a second text in one file', async () => {
    expect(await faults(change(SHEET, 'bestOn: phone', '---\nbestOn: phone'))).toMatchInlineSnapshot(`
      "content/en/activities/counting.yaml:4 | ---
      found: a line of three hyphens in the middle
      expected: one text to a file
      fix: Take the line of hyphens out."
    `);
  });

  test('a name that nobody gave', async () => {
    expect(await faults(change(SHEET, 'title: Count one search', 'title: *nobody'))).toMatchInlineSnapshot(`
      "content/en/activities/counting.yaml:2 | title: *nobody
      found: a text that starts with a character which has a meaning of its own here
      expected: a letter, or quotation marks
      fix: Put quotation marks around the whole text."
    `);
  });
});

test('lines are counted from 1, and a text that can be read has data', () => {
  const { source, problems } = parseYaml('x.yaml', 'a: 1\nb:\n  - two\n');
  expect(problems).toEqual([]);
  expect(source.data).toEqual({ a: 1, b: ['two'] });
  expect([0, 5, 10].map((offset) => source.lineAt(offset))).toEqual([1, 2, 3]);
});

test('lines end the same way on every computer', () => {
  const { source } = parseYaml('x.yaml', 'a: 1\r\nb: 2\r\n');
  expect(source.data).toEqual({ a: 1, b: 2 });
  expect(source.lineAt(6)).toBe(2);
});
