import { expect, test } from 'vitest';
import { BACK, change, faults } from '../../checks/course.ts';

const STEP = '{ field: do, label: Do, day: day, with: with }';

test('step, day and person are fields that are there', async () => {
  expect(
    await faults(
      change(BACK, STEP, '\n          field: dos\n          label: Do\n          day: days\n          with: whit'),
    ),
  ).toMatchInlineSnapshot(`
    "content/en/activities/looking-back.yaml:43 | field: dos
    found: “dos”, which is no field of this sheet
    expected: the id of a field of this sheet
    fix: Did you mean “do”? Name one of: sure, asked, do, day, with, now.

    content/en/activities/looking-back.yaml:45 | day: days
    found: “days”, which is no field of this sheet
    expected: the id of a date field of this sheet
    fix: Did you mean “day”? Name one of: day.

    content/en/activities/looking-back.yaml:46 | with: whit
    found: “whit”, which is no field of this sheet
    expected: the id of a field of this sheet
    fix: Did you mean “with”? Name one of: sure, asked, do, day, with, now."
  `);
});

test('the day is a date', async () => {
  expect(await faults(change(BACK, 'day: day', 'day: with'))).toMatchInlineSnapshot(`
    "content/en/activities/looking-back.yaml:42 | - { field: do, label: Do, day: with, with: with }
    found: “with”, which is a field of the kind “short”
    expected: the id of a date field of this sheet
    fix: Name one of: day."
  `);
});

test('a step needs neither day nor person', async () => {
  expect(await faults(change(BACK, STEP, '{ field: do, label: Do }'))).toBe('');
});
