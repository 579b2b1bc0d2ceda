import { expect, test } from 'vitest';
import { BACK, change, faults } from '../../checks/course.ts';

test('a trend follows a rating', async () => {
  expect(await faults(change(BACK, 'field: sure', 'field: now'))).toMatchInlineSnapshot(`
    "content/en/activities/looking-back.yaml:27 | field: now
    found: “now”, which is a field of the kind “choice”
    expected: the id of a rating field of this sheet
    fix: Name one of: sure."
  `);
});

test('a run is named by a field that is there', async () => {
  expect(await faults(change(BACK, 'name: asked', 'name: ask'))).toMatchInlineSnapshot(`
    "content/en/activities/looking-back.yaml:28 | name: ask
    found: “ask”, which is no field of this sheet
    expected: the id of a field of this sheet
    fix: Did you mean “asked”? Name one of: sure, asked, do, day, with, now."
  `);
});

test('the runs so far are counted, and nothing else', async () => {
  expect(await faults(change(BACK, "'{n} of {of} so far.'", "'{n} of {all} so far.'"))).toMatchInlineSnapshot(`
    "content/en/activities/looking-back.yaml:30 | empty: '{n} of {all} so far.'
    found: “{all}”, which stands for nothing here
    expected: no gap but {n} and {of}
    fix: Write one of: {n}, {of}."
  `);
});

test('there is a button for another run', async () => {
  expect(await faults(change(BACK, 'again: Another talk\n', ''))).toMatchInlineSnapshot(`
    "content/en/activities/looking-back.yaml:25 | - kind: trend
    found: a trend on a sheet without “again”
    expected: a sheet that can be filled in several times
    fix: Write “again: …” for the sheet, the words on the button that begins a new run."
  `);
});
