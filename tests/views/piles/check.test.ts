import { expect, test } from 'vitest';
import { change, CHOOSING, faults, PEOPLE } from '../../checks/course.ts';

const FROM = "from: people\n    show: '{who}";

test('lines come from a field that is there', async () => {
  expect(await faults(change(PEOPLE, FROM, "from: poeple\n    show: '{who}"))).toMatchInlineSnapshot(`
    "content/en/activities/people.yaml:50 | from: poeple
    found: “poeple”, which is no field of this sheet
    expected: the id of a table or sort field of this sheet
    fix: Did you mean “people”? Name one of: people."
  `);
});

test('lines come from a table or sort field', async () => {
  expect(await faults(change(PEOPLE, FROM, "from: else\n    show: '{who}"))).toMatchInlineSnapshot(`
    "content/en/activities/people.yaml:50 | from: else
    found: “else”, which is a field of the kind “short”
    expected: the id of a table or sort field of this sheet
    fix: Name one of: people."
  `);
});

test('what is shown of a line are its columns', async () => {
  expect(await faults(change(PEOPLE, "show: '{who} · {by}'", "show: '{who} · {else}'"))).toMatchInlineSnapshot(`
    "content/en/activities/people.yaml:51 | show: '{who} · {else}'
    found: “{else}”, which is no column of “people”
    expected: a gap for a column of “people”
    fix: Write one of: {who}, {near}, {job}, {by}, {weekday}, {hour}."
  `);
});

test('what is shown of a card are the card and its pile', async () => {
  expect(await faults(change(CHOOSING, "show: '{card} · {pile}'", "show: '{text} · {pile}'"))).toMatchInlineSnapshot(`
    "content/en/activities/choosing.yaml:59 | show: '{text} · {pile}'
    found: “{text}”, which is no column of “cards”
    expected: a gap for a column of “cards”
    fix: Write one of: {card}, {pile}."
  `);
});

test('what is shown may be left out', async () => {
  expect(await faults(change(PEOPLE, "    show: '{who} · {by}'\n", ''))).toBe('');
});

test('lines are in the order of a day', async () => {
  expect(await faults(change(PEOPLE, 'order: by', 'order: near'))).toMatchInlineSnapshot(`
    "content/en/activities/people.yaml:52 | order: near
    found: “near”, which is a column of the kind “choice”
    expected: the id of a date column of “people”
    fix: Name one of: by."
  `);
});

test('cards have no day', async () => {
  expect(await faults(change(CHOOSING, "show: '{card} · {pile}'", 'order: day'))).toMatchInlineSnapshot(`
    "content/en/activities/choosing.yaml:59 | order: day
    found: “day”, which is no column of “cards”
    expected: the id of a date column of “cards”
    fix: Take it out, or add one: there is none."
  `);
});

test('a group id stands once in its view', async () => {
  expect(await faults(change(PEOPLE, '{ id: far, title: Others', '{ id: close, title: Others'))).toMatchInlineSnapshot(`
    "content/en/activities/people.yaml:59 | - { id: close, title: Others, where: { near: [far, other] } }
    found: the group id “close” a second time; the first is in line 54
    expected: every group id once
    fix: Give the newer one another id. Those that were published stay as they are."
  `);
});

test('a group is of a column that is there', async () => {
  expect(await faults(change(PEOPLE, 'where: { near: [close] }', 'where: { nera: [close] }'))).toMatchInlineSnapshot(`
    "content/en/activities/people.yaml:56 | where: { nera: [close] }
    found: “nera”, which is no column of “people”
    expected: the id of a choice column of “people”
    fix: Did you mean “near”? Name one of: near, weekday, hour."
  `);
});

test('a group is of a choice', async () => {
  expect(await faults(change(PEOPLE, 'where: { near: [close] }', 'where: { who: [close] }'))).toMatchInlineSnapshot(`
    "content/en/activities/people.yaml:56 | where: { who: [close] }
    found: “who”, which is a column of the kind “short”
    expected: the id of a choice column of “people”
    fix: Name one of: near, weekday, hour."
  `);
});

test('a group is of options that are there', async () => {
  expect(await faults(change(PEOPLE, 'near: [far, other]', 'near: [fra, other]'))).toMatchInlineSnapshot(`
    "content/en/activities/people.yaml:59 | - { id: far, title: Others, where: { near: [fra, other] } }
    found: “fra”, which is no option of “near”
    expected: the id of an option of “near”
    fix: Did you mean “far”? Name one of: close, far, other."
  `);
});

test('a group of cards is of a pile', async () => {
  expect(await faults(change(CHOOSING, 'where: { pile: [nice] }', 'where: { piles: [nice] }'))).toMatchInlineSnapshot(`
    "content/en/activities/choosing.yaml:62 | - { id: nice, title: Nice, where: { piles: [nice] } }
    found: “piles”, which is no column of “cards”
    expected: the id of a choice column of “cards”
    fix: Did you mean “pile”? Name one of: pile."
  `);
});

test('a group of cards is of a pile that is there', async () => {
  expect(await faults(change(CHOOSING, 'where: { pile: [nice] }', 'where: { pile: [nicer] }'))).toMatchInlineSnapshot(`
    "content/en/activities/choosing.yaml:62 | - { id: nice, title: Nice, where: { pile: [nicer] } }
    found: “nicer”, which is no option of “pile”
    expected: the id of an option of “pile”
    fix: Did you mean “nice”? Name one of: must, nice."
  `);
});

test('only cards have questions', async () => {
  expect(await faults(change(PEOPLE, 'near: [far, other] }', 'near: [far, other] }, ask: true')))
    .toMatchInlineSnapshot(`
      "content/en/activities/people.yaml:59 | - { id: far, title: Others, where: { near: [far, other] }, ask: true }
      found: “ask” over the lines of “people”, which is no sort field
      expected: “ask” in groups of cards: only a card has a question of its own
      fix: Take it out."
    `);
});

test('no questions are no mistake', async () => {
  expect(await faults(change(PEOPLE, 'near: [far, other] }', 'near: [far, other] }, ask: false'))).toBe('');
});

test('a group says its number and nothing else', async () => {
  expect(
    await faults(
      change(PEOPLE, "one: '{n} person.'", "one: '{m} person.'"),
      change(PEOPLE, '{n} people.', '{n} of {who}.'),
    ),
  ).toMatchInlineSnapshot(`
    "content/en/activities/people.yaml:57 | say: { one: '{m} person.', other: '{n} of {who}.' }
    found: “{m}”, which stands for nothing here
    expected: no gap but {n}
    fix: Did you mean “{n}”? Write one of: {n}.

    content/en/activities/people.yaml:57 | say: { one: '{m} person.', other: '{n} of {who}.' }
    found: “{who}”, which stands for nothing here
    expected: no gap but {n}
    fix: Write one of: {n}."
  `);
});

test('a group leads to a lesson that is written', async () => {
  expect(await faults(change(PEOPLE, 'lesson: reflection/first-no', 'lesson: reflection/first-on')))
    .toMatchInlineSnapshot(`
      "content/en/activities/people.yaml:58 | more: { text: Read on, lesson: reflection/first-on }
      found: the lesson “reflection/first-on”, and no such file
      expected: lessons that are written
      fix: Did you mean “reflection/first-no”? Mend it, or write content/en/lessons/reflection/first-on.mdx."
    `);
});
