import { expect, test } from 'vitest';
import { readContent } from '../../../src/checks/read/content.ts';
import { tasks } from '../../../src/checks/rules/tasks.ts';

const FILE = 'content/en/tasks.yaml';

/** A table with two tasks and no mistake in it. */
const GOOD = `sectors:
  health: Health
  care: Social care
  shop: Shops
works:
  porter: { name: Porter, sector: health, search: [portering], road: open }
  nurse: { name: Nurse, sector: health, search: [staff nurse], road: longer }
  carer: { name: Carer, sector: care, search: [home carer, care worker], road: open }
  baker: { name: Baker, sector: shop, search: [bakery], road: open }
groups:
  - id: people
    title: People
    tasks:
      - { id: calm, text: Calm an upset person, works: [porter, nurse, carer, baker] }
  - id: things
    title: Things
    tasks:
      - { id: lift, text: Lift and carry things, works: [baker, carer, nurse, porter] }
`;

/** What the rule finds in a table, each beside the text of its line. */
function faults(text: string): string {
  const { content } = readContent([{ file: FILE, text }]);
  return tasks(content)
    .map(({ file, line, found, expected, fix }) => {
      expect(file).toBe(FILE);
      const at = text.split('\n')[line - 1]?.trim() ?? '';
      return `${String(line)} | ${at}\nfound: ${found}\nexpected: ${expected}\nfix: ${fix}`;
    })
    .join('\n\n');
}

/** The table with one thing changed, which stands in it exactly once. */
function changed(before: string, after: string): string {
  if (GOOD.split(before).length !== 2) throw new Error(`“${before}” does not stand in the table exactly once.`);
  return GOOD.replace(before, () => after);
}

test('a table without a mistake is fine, and so is no table at all', () => {
  expect(faults(GOOD)).toBe('');
  expect(tasks(readContent([]).content)).toEqual([]);
});

test('a work that is not known is reported with the one that was meant, and nothing follows from it', () => {
  expect(faults(changed('[porter, nurse, carer, baker]', '[porter, nurse, carrer, baker]'))).toMatchInlineSnapshot(`
    "14 | - { id: calm, text: Calm an upset person, works: [porter, nurse, carrer, baker] }
    found: “carrer”, which is no kind of work
    expected: the id of a kind of work of this file
    fix: Did you mean “carer”? Mend the id, or write the kind of work at the top of the file."
  `);
});

test('a task leads into three sectors', () => {
  expect(faults(changed('[porter, nurse, carer, baker]', '[porter, nurse, carer]'))).toMatchInlineSnapshot(`
    "14 | - { id: calm, text: Calm an upset person, works: [porter, nurse, carer] }
    found: works of 2 sectors
    expected: works of 3 sectors or more
    fix: Add a kind of work from another sector that pays for the same task."
  `);
  expect(faults(changed('[baker, carer, nurse, porter]', '[nurse, porter]'))).toMatchInlineSnapshot(`
    "18 | - { id: lift, text: Lift and carry things, works: [nurse, porter] }
    found: works of one sector
    expected: works of 3 sectors or more
    fix: Add a kind of work from another sector that pays for the same task."
  `);
});

test('a task leads there by both roads', () => {
  expect(faults(changed('[staff nurse], road: longer', '[staff nurse], road: open'))).toMatchInlineSnapshot(`
    "14 | - { id: calm, text: Calm an upset person, works: [porter, nurse, carer, baker] }
    found: no work with the road “longer”
    expected: one that needs no new licence, and one with a longer road
    fix: Add a kind of work with “road: longer” that pays for the same task.

    18 | - { id: lift, text: Lift and carry things, works: [baker, carer, nurse, porter] }
    found: no work with the road “longer”
    expected: one that needs no new licence, and one with a longer road
    fix: Add a kind of work with “road: longer” that pays for the same task."
  `);
  expect(faults(GOOD.replaceAll('road: open', 'road: longer'))).toMatchInlineSnapshot(`
    "14 | - { id: calm, text: Calm an upset person, works: [porter, nurse, carer, baker] }
    found: no work with the road “open”
    expected: one that needs no new licence, and one with a longer road
    fix: Add a kind of work with “road: open” that pays for the same task.

    18 | - { id: lift, text: Lift and carry things, works: [baker, carer, nurse, porter] }
    found: no work with the road “open”
    expected: one that needs no new licence, and one with a longer road
    fix: Add a kind of work with “road: open” that pays for the same task."
  `);
});

test('a work stands once under a task', () => {
  expect(faults(changed('[baker, carer, nurse, porter]', '[baker, carer, nurse, carer, porter]')))
    .toMatchInlineSnapshot(`
      "18 | - { id: lift, text: Lift and carry things, works: [baker, carer, nurse, carer, porter] }
      found: “carer” a second time
      expected: every kind of work once under a task
      fix: Take it out, or name another one."
    `);
});

test('ids of tasks and groups stand once in the table, and so do the words of a task', () => {
  expect(faults(changed('id: lift', 'id: calm'))).toMatchInlineSnapshot(`
    "18 | - { id: calm, text: Lift and carry things, works: [baker, carer, nurse, porter] }
    found: the task id “calm” a second time; the first is in line 14
    expected: every task id once
    fix: Give the newer one another id. Those that were published stay as they are."
  `);
  expect(faults(changed('id: things', 'id: people'))).toMatchInlineSnapshot(`
    "15 | - id: people
    found: the group id “people” a second time; the first is in line 11
    expected: every group id once
    fix: Give the newer one another id. Those that were published stay as they are."
  `);
  expect(faults(changed('text: Lift and carry things', 'text: Calm an Upset person'))).toMatchInlineSnapshot(`
    "18 | - { id: lift, text: Calm an Upset person, works: [baker, carer, nurse, porter] }
    found: “Calm an Upset person” a second time
    expected: every task once
    fix: Take it out, or say what is different."
  `);
});

test('a task is short: forty letters, and no more', () => {
  expect(faults(changed('Lift and carry things', 'L'.repeat(40)))).toBe('');
  expect(faults(changed('Lift and carry things', 'L'.repeat(41)))).toMatchInlineSnapshot(`
    "18 | - { id: lift, text: LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL, works: [baker, carer, nurse, porter] }
    found: a task of 41 letters
    expected: 40 letters or fewer: a list on a phone shows no more
    fix: Begin with a verb, and say it in fewer words."
  `);
});

test('a kind of work stands once, and its search words are not its name', () => {
  expect(faults(changed('name: Baker', 'name: Carer'))).toMatchInlineSnapshot(`
    "9 | baker: { name: Carer, sector: shop, search: [bakery], road: open }
    found: “Carer” a second time
    expected: every kind of work once
    fix: Take it out, or give it its own name."
  `);
  expect(faults(changed('[bakery]', '[baker]'))).toMatchInlineSnapshot(`
    "9 | baker: { name: Baker, sector: shop, search: [baker], road: open }
    found: “baker” a second time
    expected: search words that are not the name, which is always one of them, and each once
    fix: Take it out, or write another word that adverts use."
  `);
  expect(faults(changed('[home carer, care worker]', '[home carer, Home carer]'))).toMatchInlineSnapshot(`
    "8 | carer: { name: Carer, sector: care, search: [home carer, Home carer], road: open }
    found: “Home carer” a second time
    expected: search words that are not the name, which is always one of them, and each once
    fix: Take it out, or write another word that adverts use."
  `);
});

test('a sector is one of those at the top; the right one is not told as left over', () => {
  expect(faults(changed('sector: shop', 'sector: shops'))).toMatchInlineSnapshot(`
    "9 | baker: { name: Baker, sector: shops, search: [bakery], road: open }
    found: “shops”, which is no sector
    expected: the id of a sector of this file
    fix: Did you mean “shop”? Mend the id, or write the sector at the top of the file."
  `);
});

test('nothing is left over that no task leads to', () => {
  const extra = '  chef: { name: Chef, sector: care, search: [cook], road: longer }\ngroups:';
  expect(faults(changed('groups:', extra))).toMatchInlineSnapshot(`
    "10 | chef: { name: Chef, sector: care, search: [cook], road: longer }
    found: “chef”, a kind of work that no task names
    expected: nothing that no task leads to
    fix: Name it under a task, or take it out."
  `);
  expect(faults(changed('  shop: Shops\n', '  shop: Shops\n  land: Land\n'))).toMatchInlineSnapshot(`
    "5 | land: Land
    found: “land”, a sector without works
    expected: nothing that no task leads to
    fix: Give it a kind of work, or take it out."
  `);
});

test('a table of another shape does not stop the rule: its shape is told elsewhere', () => {
  expect(
    faults(changed('[porter, nurse, carer, baker]', '[porters]').replace('[baker, carer, nurse, porter]', '[x]')),
  ).toContain('“porters”, which is no kind of work');
  expect(faults('works: 3\ngroups: no\n')).toBe('');
  expect(faults('- a\n- b\n')).toBe('');
  expect(faults(changed('works: [porter, nurse, carer, baker]', 'works: porter'))).toBe('');
  expect(
    faults(changed('  porter: { name: Porter, sector: health, search: [portering], road: open }', '  porter:')),
  ).toBe('');
});
