import { expect, test } from 'vitest';
import { change, CHOOSING, faults, PEOPLE, WRITING } from '../course.ts';

test('something else is told in a field that is there', async () => {
  expect(await faults(change(WRITING, 'own: asked', 'own: askd'))).toMatchInlineSnapshot(`
    "content/en/activities/writing.yaml:24 | - { id: own, text: My own question, own: askd }
    found: “askd”, which is no field of this sheet
    expected: the id of a short field of this sheet
    fix: Did you mean “asked”? Name one of: name, asked, evening."
  `);
});

test('something else is told in one line', async () => {
  expect(await faults(change(PEOPLE, 'own: else', 'own: day'))).toMatchInlineSnapshot(`
    "content/en/activities/people.yaml:22 | - { id: other, text: Something else, own: day }
    found: “day”, which is a field of the kind “date”
    expected: the id of a short field of this sheet
    fix: Name one of: else."
  `);
});

test('something else in a column is told on the sheet, and not in another column', async () => {
  expect(await faults(change(PEOPLE, 'own: else', 'own: who'))).toMatchInlineSnapshot(`
    "content/en/activities/people.yaml:22 | - { id: other, text: Something else, own: who }
    found: “who”, which is no field of this sheet
    expected: the id of a short field of this sheet
    fix: Name one of: else."
  `);
});

test('keeping is decided in a field that is there', async () => {
  expect(await faults(change(CHOOSING, 'keep: keep', 'keep: kept'))).toMatchInlineSnapshot(`
    "content/en/activities/choosing.yaml:48 | - { id: letter, kind: private, label: What is hard about it?, keep: kept }
    found: “kept”, which is no field of this sheet
    expected: the id of a choice field of this sheet
    fix: Did you mean “keep”? Name one of: keep."
  `);
});

test('keeping is decided by a choice', async () => {
  expect(await faults(change(CHOOSING, 'keep: keep', 'keep: letter'))).toMatchInlineSnapshot(`
    "content/en/activities/choosing.yaml:48 | - { id: letter, kind: private, label: What is hard about it?, keep: letter }
    found: “letter”, which is a field of the kind “private”
    expected: the id of a choice field of this sheet
    fix: Name one of: keep."
  `);
});

test('a choice that decides on keeping has the option no', async () => {
  expect(await faults(change(CHOOSING, '{ id: no, text', '{ id: not, text'))).toMatchInlineSnapshot(`
    "content/en/activities/choosing.yaml:48 | - { id: letter, kind: private, label: What is hard about it?, keep: keep }
    found: “keep”, which has no option “no”
    expected: a choice with the option “no”: with it the text is not kept
    fix: Add the option “no” to “keep”: Do not keep it."
  `);
});

test('what is picked are lines of a table of the sheet', async () => {
  expect(await faults(change(PEOPLE, 'label: Whom first?, from: people', 'label: Whom first?, from: person')))
    .toMatchInlineSnapshot(`
      "content/en/activities/people.yaml:38 | - { id: best, kind: rank, label: Whom first?, from: person }
      found: “person”, which is no field of this sheet
      expected: the id of a table field of this sheet
      fix: Name one of: people."
    `);
});

test('cards cannot be picked as lines', async () => {
  expect(
    await faults(
      change(
        CHOOSING,
        '  - { id: letter,',
        '  - { id: first, kind: rank, label: First?, from: cards }\n  - { id: letter,',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/en/activities/choosing.yaml:48 | - { id: first, kind: rank, label: First?, from: cards }
    found: “cards”, which is a field of the kind “sort”
    expected: the id of a table field of this sheet
    fix: Name one of: offers, wishes."
  `);
});

test('a grid judges lines of one table by lines of another', async () => {
  expect(await faults(change(CHOOSING, 'of: offers', 'of: offer'), change(CHOOSING, 'by: wishes', 'by: keep')))
    .toMatchInlineSnapshot(`
      "content/en/activities/choosing.yaml:42 | of: offer
      found: “offer”, which is no field of this sheet
      expected: the id of a table field of this sheet
      fix: Did you mean “offers”? Name one of: offers, wishes.

      content/en/activities/choosing.yaml:43 | by: keep
      found: “keep”, which is a field of the kind “choice”
      expected: the id of a table field of this sheet
      fix: Name one of: offers, wishes."
    `);
});
