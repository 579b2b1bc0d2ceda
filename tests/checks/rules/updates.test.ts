import { expect, test } from 'vitest';
import { faults, write, LESSON } from '../course.ts';

const FILE = 'content/en/updates.yaml';
const GOOD = `updates:
  - id: clearer
    date: '2026-11-25'
    about: [reflection/first-no]
    changed: The second part is clearer.
  - { id: begun, date: '2026-11-23', changed: The lessons are here. }
`;

/** The list with one thing changed, which stands in it exactly once. */
function changed(before: string, after: string) {
  if (GOOD.split(before).length !== 2) throw new Error(`“${before}” does not stand in the list exactly once.`);
  return faults(
    write(
      FILE,
      GOOD.replace(before, () => after),
    ),
  );
}

test('a list without a mistake is fine, and so is none', async () => {
  expect(LESSON).toContain('reflection/first-no');
  expect(await faults(write(FILE, GOOD))).toBe('');
  expect(await faults()).toBe('');
});

test('a lesson that nobody has written is reported with the one that was meant', async () => {
  expect(await changed('first-no', 'first-know')).toMatchInlineSnapshot(`
    "content/en/updates.yaml:4 | about: [reflection/first-know]
    found: the lesson “reflection/first-know”, and no such file
    expected: lessons that are written
    fix: Did you mean “reflection/first-no”? Mend it, or write content/en/lessons/reflection/first-know.mdx."
  `);
});

test('an older change above a newer one is reported', async () => {
  expect(await changed('2026-11-25', '2026-11-20')).toMatchInlineSnapshot(`
    "content/en/updates.yaml:6 | - { id: begun, date: '2026-11-23', changed: The lessons are here. }
    found: 2026-11-23 after 2026-11-20
    expected: the newest first
    fix: Move it up: feed readers take the first as the newest."
  `);
});

test('an id a second time is reported', async () => {
  expect(await changed('id: begun', 'id: clearer')).toMatchInlineSnapshot(`
    "content/en/updates.yaml:6 | - { id: clearer, date: '2026-11-23', changed: The lessons are here. }
    found: the update id “clearer” a second time; the first is in line 2
    expected: every update id once
    fix: Give the newer one another id. Those that were published stay as they are."
  `);
});

test('a date without quotation marks, a day that is none, and an exclamation mark are reported', async () => {
  expect(await changed("'2026-11-25'", '2026-11-25')).toMatchInlineSnapshot(`
    "content/en/updates.yaml:3 | date: 2026-11-25
    found: a date without quotation marks
    expected: a date like 2026-11-25
    fix: Write it in quotation marks: date: "2026-11-25"."
  `);
  expect(await changed('2026-11-25', '2026-11-31')).toMatchInlineSnapshot(`
    "content/en/updates.yaml:3 | date: '2026-11-31'
    found: “2026-11-31”
    expected: a date like 2026-11-25
    fix: Change it to a date like 2026-11-25."
  `);
  expect(await changed('clearer.', 'clearer!')).toMatchInlineSnapshot(`
    "content/en/updates.yaml:5 | changed: The second part is clearer!
    found: an exclamation mark
    expected: a full stop
    fix: Write a full stop."
  `);
});

test('a change about nothing, or about something else, is reported', async () => {
  expect(await changed('[reflection/first-no]', '[]')).toMatchInlineSnapshot(`
    "content/en/updates.yaml:4 | about: []
    found: an empty list
    expected: one lesson or more
    fix: Change it to one lesson or more."
  `);
  expect(await changed('[reflection/first-no]', 'first-no')).toMatchInlineSnapshot(`
    "content/en/updates.yaml:4 | about: first-no
    found: “first-no”
    expected: a list
    fix: Write “about: […, …]”."
  `);
  expect(await changed('    changed: The second part is clearer.\n', '')).toMatchInlineSnapshot(`
    "content/en/updates.yaml:2 | - id: clearer
    found: no “changed”
    expected: some text
    fix: Write what changed, in a few plain sentences."
  `);
});

test('a list of another shape does not stop the rule: its shape is told elsewhere', async () => {
  expect(await faults(write(FILE, 'updates: 3\n'))).toContain(FILE);
  expect(await faults(write(FILE, '- a\n'))).toContain(FILE);
});
