import { expect, test } from 'vitest';
import { BACK, change, faults } from '../../checks/course.ts';

const PAIR = 'before: asked, after: do';

test('both answers are there', async () => {
  expect(await faults(change(BACK, PAIR, 'before: askde, after: don'))).toMatchInlineSnapshot(`
    "content/en/activities/looking-back.yaml:35 | - { label: Words, before: askde, after: don }
    found: “askde”, which is no field of this sheet
    expected: the id of a field of this sheet
    fix: Did you mean “asked”? Name one of: sure, asked, do, day, with, now.

    content/en/activities/looking-back.yaml:35 | - { label: Words, before: askde, after: don }
    found: “don”, which is no field of this sheet
    expected: the id of a field of this sheet
    fix: Did you mean “do”? Name one of: sure, asked, do, day, with, now."
  `);
});

test('both answers can be said', async () => {
  const table =
    '  - { id: now-too, kind: table, label: More?, row: Line, add: Add, max: 2, columns: [{ id: line, kind: short, label: Line }] }\n';
  expect(
    await faults(
      change(BACK, '  - id: now\n', `${table}  - id: now\n`),
      change(BACK, PAIR, 'before: asked, after: now-too'),
    ),
  ).toMatchInlineSnapshot(`
    "content/en/activities/looking-back.yaml:18 | - { id: now-too, kind: table, label: More?, row: Line, add: Add, max: 2, columns: [{ id: line, kind: short, label: Line }] }
    found: no “key”
    expected: a list
    fix: Write “key: […, …]”.

    content/en/activities/looking-back.yaml:36 | - { label: Words, before: asked, after: now-too }
    found: “now-too”, which is a field of the kind “table”
    expected: the id of a field of this sheet that is no grid, sort or table
    fix: Name one of: sure, asked, do, day, with, now."
  `);
});
