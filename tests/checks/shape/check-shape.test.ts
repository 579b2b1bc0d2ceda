import { describe, expect, test } from 'vitest';
import { CARD, change, faults, LESSON, LIST, OTHER_CARD, QUIZ, REFERENCES, SHEET, write } from '../course.ts';

describe('what is missing', () => {
  test('a word is missed at the start of the group that it is missing from', async () => {
    expect(await faults(change(QUIZ, '        text: Very little\n', ''))).toMatchInlineSnapshot(`
      "content/en/activities/first-no-check.yaml:11 | - id: reading
      found: no “text”
      expected: some text
      fix: Write “text: …”."
    `);
  });

  test('a word with nothing after it is missed on its own line', async () => {
    expect(await faults(change(SHEET, 'label: What did you look for?', 'label:'))).toMatchInlineSnapshot(`
      "content/en/activities/counting.yaml:12 | label:
      found: nothing after “label:”
      expected: some text
      fix: Write the label: a question or a noun, asking one thing."
    `);
  });

  test('a text of spaces is nothing', async () => {
    expect(await faults(change(SHEET, 'label: What did you look for?', "label: '  '"))).toMatchInlineSnapshot(`
      "content/en/activities/counting.yaml:12 | label: '  '
      found: nothing after “label:”
      expected: some text
      fix: Write the label: a question or a noun, asking one thing."
    `);
  });

  test('a word in the head of a lesson is missed at the head', async () => {
    expect(await faults(change(LESSON, 'for: For anyone with a first no\n', ''))).toMatchInlineSnapshot(`
      "content/en/lessons/reflection/first-no.mdx:2 | title: A first no
      found: no “for”
      expected: some text
      fix: Write for whom it is, as a full phrase: for: For anyone who …"
    `);
  });

  test('a word in the references is missed at its entry', async () => {
    expect(await faults(change(REFERENCES, '    "title": "Moods and rooms",\n', ''))).toMatchInlineSnapshot(`
      "content/references.json:11 | {
      found: no “title”
      expected: some text
      fix: Write a title of a few words."
    `);
  });
});

describe('what is too much', () => {
  test('a word that nobody knows is reported on its own line, with the one that was meant', async () => {
    expect(await faults(change(SHEET, '    label: What did you look for?', '    label: What?\n    hnt: Or not.')))
      .toMatchInlineSnapshot(`
        "content/en/activities/counting.yaml:13 | hnt: Or not.
        found: the word “hnt”, which means nothing here
        expected: “kind”, “id”, “label”, “hint”, “gap” or “options”
        fix: Did you mean “hint”? Rename it, or take it out."
      `);
  });

  test('a word of the head of a lesson', async () => {
    expect(await faults(change(LESSON, 'covers: ', 'layout: big\ncovers: '))).toMatchInlineSnapshot(`
      "content/en/lessons/reflection/first-no.mdx:5 | layout: big
      found: the word “layout”, which means nothing here
      expected: “title”, “for”, “now” or “covers”
      fix: Rename it, or take it out."
    `);
  });

  test('a list that is too long', async () => {
    const choice = (id: string) => `      - { id: ${id}, text: Some, lead: Some., why: Some. }\n`;
    expect(await faults(change(QUIZ, '  - id: cause', `${['a', 'b', 'c', 'd'].map(choice).join('')}  - id: cause`)))
      .toMatchInlineSnapshot(`
      "content/en/activities/first-no-check.yaml:6 | choices:
      found: a list of 6
      expected: two to five choices
      fix: Change it to two to five choices."
    `);
  });

  test('a list that is too short', async () => {
    expect(await faults(change(SHEET, '      - { id: many, text: Many kinds }\n', ''))).toMatchInlineSnapshot(`
      "content/en/activities/counting.yaml:13 | options:
      found: a list of 1
      expected: two to twenty options
      fix: Change it to two to twenty options."
    `);
  });
});

describe('what is something else', () => {
  test('an unknown kind of activity is told which kinds there are', async () => {
    expect(await faults(change(SHEET, 'kind: worksheet', 'kind: worksheets'))).toMatchInlineSnapshot(`
      "content/en/activities/counting.yaml:1 | kind: worksheets
      found: “worksheets”
      expected: “quiz”, “self-check” or “worksheet”
      fix: Did you mean “worksheet”? Write “kind: quiz”, “kind: self-check” or “kind: worksheet”."
    `);
  });

  test('an unknown kind of field is told which kinds there are', async () => {
    expect(await faults(change(SHEET, 'id: notes, kind: long', 'id: notes, kind: essay'))).toMatchInlineSnapshot(`
      "content/en/activities/counting.yaml:17 | - { id: notes, kind: essay, label: What else? }
      found: “essay”
      expected: “number”, “choice”, “choices”, “rating”, “short”, “long”, “private”, “date”, “table”, “sort”, “rank” or “grid”
      fix: Write “kind: number”, “kind: choice”, “kind: choices”, “kind: rating”, “kind: short”, “kind: long”, “kind: private”, “kind: date”, “kind: table”, “kind: sort”, “kind: rank” or “kind: grid”."
    `);
  });

  test('an activity without a kind is told which kinds there are', async () => {
    expect(await faults(change(SHEET, 'kind: worksheet\n', ''))).toMatchInlineSnapshot(`
      "content/en/activities/counting.yaml:1 | title: Count one search
      found: no “kind”
      expected: “quiz”, “self-check” or “worksheet”
      fix: Write “kind: quiz”, “kind: self-check” or “kind: worksheet”."
    `);
  });

  test('one word out of a few', async () => {
    expect(await faults(change(SHEET, 'bestOn: phone', 'bestOn: telephone'))).toMatchInlineSnapshot(`
      "content/en/activities/counting.yaml:4 | bestOn: telephone
      found: “telephone”
      expected: “phone” or “table”
      fix: Write “bestOn: phone” or “bestOn: table”."
    `);
  });

  test('an author who is neither a person nor an organisation', async () => {
    expect(await faults(change(REFERENCES, '{ "literal": "Jones Institute" }', '{ "name": "Jones Institute" }')))
      .toMatchInlineSnapshot(`
        "content/references.json:15 | "author": [{ "name": "Jones Institute" }],
        found: a group with “name”
        expected: either “family” and “given” or “literal”
        fix: Write “family” and “given” or “literal”, each with some text, and nothing else."
      `);
  });

  test('an id with a space and a capital letter', async () => {
    expect(await faults(change(SHEET, 'id: notes', 'id: My notes'))).toMatchInlineSnapshot(`
      "content/en/activities/counting.yaml:17 | - { id: My notes, kind: long, label: What else? }
      found: “My notes”
      expected: small letters, digits and single hyphens, starting with a letter
      fix: Change it to small letters, digits and single hyphens, starting with a letter."
    `);
  });

  test('an id that a form control may not have', async () => {
    expect(await faults(change(SHEET, 'id: notes', 'id: elements'))).toMatchInlineSnapshot(`
      "content/en/activities/counting.yaml:17 | - { id: elements, kind: long, label: What else? }
      found: “elements”
      expected: any other id: a form control may not be called "elements"
      fix: Change it to any other id: a form control may not be called "elements"."
    `);
  });

  test('a number where a text should be', async () => {
    expect(await faults(change(SHEET, 'text: Many kinds', 'text: 30'))).toMatchInlineSnapshot(`
      "content/en/activities/counting.yaml:15 | - { id: many, text: 30 }
      found: the number 30
      expected: some text
      fix: Write it in quotation marks: text: "30"."
    `);
  });

  test('yes or no where a text should be', async () => {
    expect(await faults(change(SHEET, 'text: Many kinds', 'text: true'))).toMatchInlineSnapshot(`
      "content/en/activities/counting.yaml:15 | - { id: many, text: true }
      found: “true”, which is read as yes or no
      expected: some text
      fix: Write it in quotation marks: text: "true"."
    `);
  });

  test('a text where a number should be', async () => {
    expect(await faults(change(SHEET, 'label: Letters', 'label: Letters, min: none'))).toMatchInlineSnapshot(`
      "content/en/activities/counting.yaml:6 | - { id: letters, kind: number, label: Letters, min: none }
      found: “none”
      expected: a number
      fix: Write “min: 1”."
    `);
  });

  test('a number that is too large', async () => {
    expect(await faults(change(SHEET, 'label: What else?', 'label: What else?, rows: 99'))).toMatchInlineSnapshot(`
      "content/en/activities/counting.yaml:17 | - { id: notes, kind: long, label: What else?, rows: 99 }
      found: the number 99
      expected: 20 or less
      fix: Change it to 20 or less."
    `);
  });

  test('a date without quotation marks, which the site would not read as text', async () => {
    expect(await faults(change(CARD, "checked: '2026-11-23'", 'checked: 2026-11-23'))).toMatchInlineSnapshot(`
      "content/en/evidence/agree.yaml:7 | checked: 2026-11-23
      found: a date without quotation marks
      expected: a date like 2026-11-23
      fix: Write it in quotation marks: checked: "2026-11-23"."
    `);
  });

  test('a date that no calendar has', async () => {
    expect(await faults(change(CARD, "checked: '2026-11-23'", "checked: '2026-02-30'"))).toMatchInlineSnapshot(`
      "content/en/evidence/agree.yaml:7 | checked: '2026-02-30'
      found: “2026-02-30”
      expected: a date like 2026-11-23
      fix: Change it to a date like 2026-11-23."
    `);
  });

  test('a text where a list should be', async () => {
    expect(await faults(change(OTHER_CARD, 'sources: [jones-2020, smith-2013]', 'sources: jones-2020')))
      .toMatchInlineSnapshot(`
        "content/en/evidence/mood.yaml:5 | sources: jones-2020
        found: “jones-2020”
        expected: a list
        fix: List the keys of the references, the main one first: sources: [name-2020]."
      `);
  });

  test('a list where a text should be', async () => {
    expect(await faults(change(CARD, 'limit: It does not show that talks are worthless.', 'limit: [it]')))
      .toMatchInlineSnapshot(`
        "content/en/evidence/agree.yaml:4 | limit: [it]
        found: a list of 1
        expected: some text
        fix: Write what the study does not show. It stands on the page as large as what it found."
      `);
  });

  test('an address that is none', async () => {
    expect(await faults(change(REFERENCES, '"grade": "PARTLY"', '"URL": "somewhere",\n    "grade": "PARTLY"')))
      .toMatchInlineSnapshot(`
      "content/references.json:17 | "URL": "somewhere",
      found: “somewhere”
      expected: a whole URL
      fix: Change it to a whole URL."
    `);
  });

  test('a claim of the source article that does not exist', async () => {
    expect(await faults(change(LESSON, 'G1]', 'G1, Z9]'))).toMatchInlineSnapshot(`
      "content/en/lessons/reflection/first-no.mdx:5 | covers: [A1, A2, B1, B2, B3, B4, C1, C2, D1, D2, D3, E1, E2, E3, E4, F1, F2, F3, F4, G1, Z9]
      found: “Z9”
      expected: a claim id from A1 to G1
      fix: Change it to a claim id from A1 to G1."
    `);
  });

  test('four themes', async () => {
    expect(await faults(change(LIST, '  - { id: fit, title: Fit, summary: What you want., lessons: [] }\n', '')))
      .toMatchInlineSnapshot(`
      "content/en/course.yaml:1 | themes:
      found: a list of 4
      expected: the five themes
      fix: Change it to the five themes."
    `);
  });

  test('a file that holds one word', async () => {
    expect(await faults(write(SHEET, 'hello\n'))).toMatchInlineSnapshot(`
      "content/en/activities/counting.yaml:1 | hello
      found: “hello”
      expected: lines of the form “word: text”
      fix: Copy a file of the same kind and change its words."
    `);
  });
});
