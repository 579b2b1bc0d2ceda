import { expect, test } from 'vitest';
import { change, faults, WRITING } from '../../checks/course.ts';

const LINES = "lines: { from: things, text: '- {thing}' }";

test('a text is picked by a choice', async () => {
  expect(await faults(change(WRITING, 'choose: text', 'choose: asked'))).toMatchInlineSnapshot(`
    "content/en/activities/writing.yaml:39 | choose: asked
    found: “asked”, which is a field of the kind “short”
    expected: the id of a choice field of this sheet
    fix: Name one of: text, tone, question."
  `);
});

test('a text id stands once', async () => {
  expect(
    await faults(
      change(WRITING, '- id: favour\n', '- id: thanks\n'),
      change(WRITING, '      - { id: favour, text: A favour }\n', '      - { id: thanks-too, text: Thanks }\n'),
    ),
  ).toMatchInlineSnapshot(`
    "content/en/activities/writing.yaml:39 | choose: text
    found: the option “thanks-too” of “text”, which has no text
    expected: a text for every option of “text”, and an option for every text
    fix: Write a text with “id: thanks-too”, or take the option out if it was never published.

    content/en/activities/writing.yaml:53 | - id: thanks
    found: the text id “thanks” a second time; the first is in line 42
    expected: every text id once
    fix: Give the newer one another id. Those that were published stay as they are."
  `);
});

test('a text whose id was mistyped is told once', async () => {
  expect(await faults(change(WRITING, '- id: favour\n', '- id: favor\n'))).toMatchInlineSnapshot(`
    "content/en/activities/writing.yaml:53 | - id: favor
    found: the text “favor”, which no option picks
    expected: a text for every option of “text”, and an option for every text
    fix: Did you mean “favour”? Rename the text, or add the option “favor” to “text”."
  `);
});

test('every option has its text', async () => {
  expect(
    await faults(
      change(
        WRITING,
        '      - { id: favour, text: A favour }\n',
        '      - { id: favour, text: A favour }\n      - { id: silence, text: Nothing }\n',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/en/activities/writing.yaml:40 | choose: text
    found: the option “silence” of “text”, which has no text
    expected: a text for every option of “text”, and an option for every text
    fix: Write a text with “id: silence”, or take the option out if it was never published."
  `);
});

test('every text has its option', async () => {
  expect(
    await faults(
      change(WRITING, '      - id: favour\n', '      - { id: reminder, plain: Hello again. }\n      - id: favour\n'),
    ),
  ).toMatchInlineSnapshot(`
    "content/en/activities/writing.yaml:53 | - { id: reminder, plain: Hello again. }
    found: the text “reminder”, which no option picks
    expected: a text for every option of “text”, and an option for every text
    fix: Rename the text, or add the option “reminder” to “text”."
  `);
});

test('several texts are chosen from', async () => {
  expect(await faults(change(WRITING, '    choose: text\n', ''))).toMatchInlineSnapshot(`
    "content/en/activities/writing.yaml:40 | texts:
    found: several texts and no “choose”
    expected: a choice of them
    fix: Write “choose: …”, the id of a choice field with the options thanks, favour."
  `);
});

test('one text needs no choice', async () => {
  expect(
    await faults(
      change(WRITING, '    choose: text\n', ''),
      change(WRITING, "      - id: favour\n        plain: 'Hello {name}, I have one question. {question}'\n", ''),
    ),
  ).toBe('');
});

test('the tone is a choice', async () => {
  expect(await faults(change(WRITING, '    tone: tone\n', '    tone: ton\n'))).toMatchInlineSnapshot(`
    "content/en/activities/writing.yaml:40 | tone: ton
    found: “ton”, which is no field of this sheet
    expected: the id of a choice field of this sheet
    fix: Did you mean “tone”? Name one of: text, tone, question."
  `);
});

test('there are two tones', async () => {
  expect(await faults(change(WRITING, '{ id: formal, text: Formal }', '{ id: stiff, text: Formal }')))
    .toMatchInlineSnapshot(`
      "content/en/activities/writing.yaml:40 | tone: tone
      found: “tone” with the options “plain” and “stiff”
      expected: the options “plain” and “formal”, and no other
      fix: Rename the options, or write another choice field."
    `);
  expect(
    await faults(
      change(
        WRITING,
        '{ id: formal, text: Formal }',
        '{ id: formal, text: Formal }\n      - { id: stiff, text: Stiff }',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/en/activities/writing.yaml:41 | tone: tone
    found: “tone” with the options “plain”, “formal” and “stiff”
    expected: the options “plain” and “formal”, and no other
    fix: Rename the options, or write another choice field."
  `);
});

test('a formal text needs a choice of tones', async () => {
  expect(await faults(change(WRITING, '    tone: tone\n', ''))).toMatchInlineSnapshot(`
    "content/en/activities/writing.yaml:48 | formal: |-
    found: “formal”, and no “tone”
    expected: a choice between the two tones
    fix: Write “tone: …”, the id of a choice field with the options “plain” and “formal”, or take it out."
  `);
});

test('lines come from a table', async () => {
  expect(await faults(change(WRITING, LINES, LINES.replace('things', 'thing')))).toMatchInlineSnapshot(`
    "content/en/activities/writing.yaml:55 | lines: { from: thing, text: '- {thing}' }
    found: “thing”, which is no field of this sheet
    expected: the id of a table field of this sheet
    fix: Did you mean “things”? Name one of: things."
  `);
  expect(await faults(change(WRITING, LINES, LINES.replace('things', 'name')))).toMatchInlineSnapshot(`
    "content/en/activities/writing.yaml:55 | lines: { from: name, text: '- {thing}' }
    found: “name”, which is a field of the kind “short”
    expected: the id of a table field of this sheet
    fix: Name one of: things."
  `);
});

test('a line has gaps for its columns', async () => {
  expect(await faults(change(WRITING, LINES, LINES.replace('{thing}', '{thing} {name}')))).toMatchInlineSnapshot(`
    "content/en/activities/writing.yaml:55 | lines: { from: things, text: '- {thing} {name}' }
    found: “{name}”, which is no column of “things”
    expected: a gap for a column of “things”
    fix: Write one of: {thing}."
  `);
});

test('lines stand in a text', async () => {
  expect(await faults(change(WRITING, '          {lines}\n', '          nothing.\n'))).toMatchInlineSnapshot(`
    "content/en/activities/writing.yaml:55 | lines: { from: things, text: '- {thing}' }
    found: “lines”, and no text with {lines}
    expected: the gap {lines} where the lines go
    fix: Write {lines} into a text, or take “lines” out."
  `);
});
