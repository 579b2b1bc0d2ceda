import { expect, test } from 'vitest';
import { change, faults, PEOPLE, SHEET } from '../course.ts';

test('the smallest number is not above the largest', async () => {
  expect(await faults(change(SHEET, 'label: Letters }', 'label: Letters, min: 4, max: 3 }'))).toMatchInlineSnapshot(`
    "content/en/activities/counting.yaml:6 | - { id: letters, kind: number, label: Letters, min: 4, max: 3 }
    found: “min: 4” above “max: 3”
    expected: “min” of 3 or less
    fix: Lower “min”, or raise “max”."
  `);
});

test('a table does not begin with more lines than it can have', async () => {
  expect(await faults(change(PEOPLE, 'start: 2', 'start: 4'))).toMatchInlineSnapshot(`
    "content/en/activities/people.yaml:11 | start: 4
    found: “start: 4” above “max: 3”
    expected: “start” of 3 or less
    fix: Lower “start”, or raise “max”."
  `);
});

test('no more ticks are useful than there are boxes', async () => {
  expect(await faults(change(PEOPLE, 'max: 2', 'max: 3'))).toMatchInlineSnapshot(`
    "content/en/activities/people.yaml:43 | max: 3
    found: “max: 3”, and 2 options
    expected: 2 or less
    fix: Lower “max”, or take it out: then any number may be ticked."
  `);
});

test('two limits may be the same, and be left out', async () => {
  expect(
    await faults(
      change(SHEET, 'label: Letters }', 'label: Letters, min: 3, max: 3 }'),
      change(SHEET, 'label: Talks }', 'label: Talks, min: 3 }'),
      change(PEOPLE, 'start: 2', 'start: 3'),
    ),
  ).toBe('');
});
