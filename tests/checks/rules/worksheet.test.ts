import { expect, test } from 'vitest';
import { change, CHOOSING, faults, NEXT, PEOPLE, SHEET, WRITING } from '../course.ts';

test('a field id stands once in a worksheet, folded fields counted', async () => {
  expect(await faults(change(SHEET, 'id: notes', 'id: guess'))).toMatchInlineSnapshot(`
    "content/en/activities/counting.yaml:17 | - { id: guess, kind: long, label: What else? }
    found: the field id “guess” a second time; the first is in line 9
    expected: every field id once
    fix: Give the newer one another id. Those that were published stay as they are."
  `);
});

test('an option id stands once in its field', async () => {
  expect(await faults(change(SHEET, 'id: many', 'id: one'))).toMatchInlineSnapshot(`
    "content/en/activities/counting.yaml:15 | - { id: one, text: Many kinds }
    found: the option id “one” a second time; the first is in line 14
    expected: every option id once
    fix: Give the newer one another id. Those that were published stay as they are."
  `);
});

test('an option id stands once in its column', async () => {
  expect(await faults(change(PEOPLE, '{ id: h22, text: 10 at night }', '{ id: h07, text: Later }')))
    .toMatchInlineSnapshot(`
      "content/en/activities/people.yaml:36 | - { id: h07, text: Later }
      found: the option id “h07” a second time; the first is in line 35
      expected: every option id once
      fix: Give the newer one another id. Those that were published stay as they are."
    `);
});

test('the marks of a grid are options too', async () => {
  expect(await faults(change(CHOOSING, '{ id: good, text: Good }', '{ id: poor, text: Bad }'))).toMatchInlineSnapshot(`
    "content/en/activities/choosing.yaml:46 | - { id: poor, text: Bad }
    found: the option id “poor” a second time; the first is in line 45
    expected: every option id once
    fix: Give the newer one another id. Those that were published stay as they are."
  `);
});

test('a column id stands once in its table', async () => {
  const column = '      - { id: thing, kind: short, label: One thing, gap: one thing }\n';
  expect(await faults(change(WRITING, column, column + column))).toMatchInlineSnapshot(`
    "content/en/activities/writing.yaml:35 | - { id: thing, kind: short, label: One thing, gap: one thing }
    found: the column id “thing” a second time; the first is in line 34
    expected: every column id once
    fix: Give the newer one another id. Those that were published stay as they are."
  `);
});

test('the same column id in two tables is fine', async () => {
  expect(
    await faults(
      change(
        CHOOSING,
        'key: [offer]\n    columns:\n      - { id: offer, kind',
        'key: [wish]\n    columns:\n      - { id: wish, kind',
      ),
    ),
  ).toBe('');
});

test('a pile id stands once in its field', async () => {
  expect(
    await faults(
      change(CHOOSING, '{ id: nice, text: Nice }', '{ id: must, text: Nice }'),
      change(CHOOSING, 'pile: [nice]', 'pile: [must]'),
    ),
  ).toMatchInlineSnapshot(`
    "content/en/activities/choosing.yaml:11 | - { id: must, text: Nice }
    found: the pile id “must” a second time; the first is in line 10
    expected: every pile id once
    fix: Give the newer one another id. Those that were published stay as they are."
  `);
});

test('a card id stands once in its field', async () => {
  expect(await faults(change(CHOOSING, '{ id: hours, text: Hours }', '{ id: pay, text: Hours }')))
    .toMatchInlineSnapshot(`
    "content/en/activities/choosing.yaml:14 | - { id: pay, text: Hours }
    found: the card id “pay” a second time; the first is in line 13
    expected: every card id once
    fix: Give the newer one another id. Those that were published stay as they are."
  `);
});

test('a worksheet has a sample', async () => {
  expect(await faults(change(NEXT, 'sample: On Monday I will read one letter aloud.\n', ''))).toMatchInlineSnapshot(`
    "content/en/activities/first-no-next.yaml:1 | kind: worksheet
    found: no “sample”
    expected: a short finished sample above the boxes: it shows more than a hint can say
    fix: Write “sample: …”, the answers of an invented person in a few sentences."
  `);
});

test('a worksheet says where it works well', async () => {
  expect(await faults(change(PEOPLE, 'bestOn: table\n', ''))).toMatchInlineSnapshot(`
    "content/en/activities/people.yaml:1 | kind: worksheet
    found: no “bestOn”
    expected: “phone” or “table”
    fix: Write “bestOn: phone” or “bestOn: table”."
  `);
});

const WITHDRAWN = `withdrawn:
  - { id: place, kind: choice, label: Where?, options: [{ id: here, text: Here }, { id: there, text: There }] }
`;

test('a withdrawn field is well formed, and keeps its id to itself', async () => {
  expect(await faults(change(SHEET, 'more:\n', `${WITHDRAWN}more:\n`))).toBe('');
  expect(await faults(change(SHEET, 'more:\n', `${WITHDRAWN.replace('id: place', 'id: guess')}more:\n`))).toContain(
    'the field id “guess” a second time',
  );
  expect(await faults(change(SHEET, 'more:\n', `${WITHDRAWN.replace('id: there', 'id: here')}more:\n`))).toContain(
    'the option id “here” a second time',
  );
  expect(await faults(change(SHEET, 'more:\n', `${WITHDRAWN.replace('label: Where?, ', '')}more:\n`))).toContain(
    'label',
  );
});

test('how a sheet gets onto the hand-off sheet is one of the known ways', async () => {
  expect(await faults(change(SHEET, 'more:\n', 'confirmSharing: true\nmore:\n'))).toBe('');
  expect(await faults(change(SHEET, 'more:\n', 'confirmSharing: never\nmore:\n'))).toContain('never');
});
