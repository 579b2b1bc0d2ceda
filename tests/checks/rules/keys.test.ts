import { expect, test } from 'vitest';
import { change, faults, PEOPLE } from '../course.ts';

test('lines are named by columns that are there', async () => {
  expect(await faults(change(PEOPLE, 'key: [who]', 'key: [woh]'))).toMatchInlineSnapshot(`
    "content/en/activities/people.yaml:13 | key: [woh]
    found: “woh”, which is no column of “people”
    expected: the id of a choice, date, long, short or task column of “people”
    fix: Did you mean “who”? Name one of: who, near, job, by, weekday, hour."
  `);
});

test('a column names them once', async () => {
  expect(await faults(change(PEOPLE, 'key: [who]', 'key: [who, who]'))).toMatchInlineSnapshot(`
    "content/en/activities/people.yaml:13 | key: [who, who]
    found: “who” a second time
    expected: every column that names a line once
    fix: Take it out."
  `);
});

test('a table says which columns name its lines', async () => {
  expect(await faults(change(PEOPLE, '    key: [who]\n', ''))).toMatchInlineSnapshot(`
    "content/en/activities/people.yaml:6 | - id: people
    found: no “key”
    expected: a list
    fix: Write “key: […, …]”."
  `);
});
