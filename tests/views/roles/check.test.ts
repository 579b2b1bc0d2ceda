import { expect, test } from 'vitest';
import { change, faults, PEOPLE } from '../../checks/course.ts';

const FROM = 'from: people\n    task: job';

test('tasks come from a table that is there', async () => {
  expect(await faults(change(PEOPLE, FROM, 'from: persons\n    task: job'))).toMatchInlineSnapshot(`
    "content/en/activities/people.yaml:72 | from: persons
    found: “persons”, which is no field of this sheet
    expected: the id of a table field of this sheet
    fix: Name one of: people."
  `);
});

test('tasks come from a table', async () => {
  expect(await faults(change(PEOPLE, FROM, 'from: else\n    task: job'))).toMatchInlineSnapshot(`
    "content/en/activities/people.yaml:72 | from: else
    found: “else”, which is a field of the kind “short”
    expected: the id of a table field of this sheet
    fix: Name one of: people."
  `);
});

test('tasks stand in a column for tasks', async () => {
  expect(await faults(change(PEOPLE, FROM, 'from: people\n    task: who'))).toMatchInlineSnapshot(`
    "content/en/activities/people.yaml:73 | task: who
    found: “who”, which is a column of the kind “short”
    expected: the id of a task column of “people”
    fix: Name one of: job."
  `);
});

test('tasks are left out by a choice', async () => {
  expect(await faults(change(PEOPLE, 'column: near', 'column: by'))).toMatchInlineSnapshot(`
    "content/en/activities/people.yaml:74 | not: { column: by, options: [far] }
    found: “by”, which is a column of the kind “date”
    expected: the id of a choice column of “people”
    fix: Name one of: near, weekday, hour."
  `);
});

test('tasks are left out by options that are there', async () => {
  expect(await faults(change(PEOPLE, 'options: [far]', 'options: [far, near]'))).toMatchInlineSnapshot(`
    "content/en/activities/people.yaml:74 | not: { column: near, options: [far, near] }
    found: “near”, which is no option of “near”
    expected: the id of an option of “near”
    fix: Did you mean “far”? Name one of: close, far, other."
  `);
});
