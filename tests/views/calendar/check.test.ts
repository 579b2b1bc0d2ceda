import { expect, test } from 'vitest';
import { change, faults, PEOPLE } from '../../checks/course.ts';

const LINES = "{ from: people, date: by, what: 'Ask {who}', not: { near: [far] } }";
const WEEKLY = 'weekday: weekday, hour: hour';

test('days come from a table that is there', async () => {
  expect(await faults(change(PEOPLE, '{ from: people, date', '{ from: poeple, date'))).toMatchInlineSnapshot(`
    "content/en/activities/people.yaml:65 | - { from: poeple, date: by, what: 'Ask {who}', not: { near: [far] } }
    found: “poeple”, which is no field of this sheet
    expected: the id of a table field of this sheet
    fix: Did you mean “people”? Name one of: people."
  `);
});

test('days come from a table', async () => {
  expect(await faults(change(PEOPLE, '{ from: people, date', '{ from: best, date'))).toMatchInlineSnapshot(`
    "content/en/activities/people.yaml:65 | - { from: best, date: by, what: 'Ask {who}', not: { near: [far] } }
    found: “best”, which is a field of the kind “rank”
    expected: the id of a table field of this sheet
    fix: Name one of: people."
  `);
});

test('a day of lines is a date of the line, or of the sheet', async () => {
  expect(await faults(change(PEOPLE, 'date: by', 'date: who'))).toMatchInlineSnapshot(`
    "content/en/activities/people.yaml:65 | - { from: people, date: who, what: 'Ask {who}', not: { near: [far] } }
    found: “who”, which is a column of the kind “short”
    expected: the id of a date column of “people” or field of this sheet
    fix: Name one of: by, day."
  `);
  expect(await faults(change(PEOPLE, 'date: by', 'date: day'))).toBe('');
});

test('a day of the sheet is a date of the sheet', async () => {
  expect(await faults(change(PEOPLE, '{ date: day,', '{ date: by,'))).toMatchInlineSnapshot(`
    "content/en/activities/people.yaml:67 | - { date: by, what: 'Ask {best}' }
    found: “by”, which is no field of this sheet
    expected: the id of a date field of this sheet
    fix: Did you mean “day”? Name one of: day."
  `);
});

test('an entry has a day', async () => {
  expect(await faults(change(PEOPLE, '{ from: people, date: by,', '{ from: people,'))).toMatchInlineSnapshot(`
    "content/en/activities/people.yaml:65 | - { from: people, what: 'Ask {who}', not: { near: [far] } }
    found: an entry without a day
    expected: either “date” or “weekday”
    fix: Write “date: …” for one day, or “weekday: …” for every week, and not both."
  `);
});

test('an entry has one day, or one for every week', async () => {
  expect(await faults(change(PEOPLE, WEEKLY, `date: by, ${WEEKLY}`))).toMatchInlineSnapshot(`
    "content/en/activities/people.yaml:66 | - { from: people, date: by, weekday: weekday, hour: hour, what: 'Call {who}: {else}' }
    found: an entry with “date” and “weekday”
    expected: either “date” or “weekday”
    fix: Write “date: …” for one day, or “weekday: …” for every week, and not both."
  `);
});

test('a weekday is a choice', async () => {
  expect(await faults(change(PEOPLE, WEEKLY, 'weekday: who, hour: hour'))).toMatchInlineSnapshot(`
    "content/en/activities/people.yaml:66 | - { from: people, weekday: who, hour: hour, what: 'Call {who}: {else}' }
    found: “who”, which is a column of the kind “short”
    expected: the id of a choice column of “people” or field of this sheet
    fix: Name one of: near, weekday, hour."
  `);
});

test('weekdays are known by their ids', async () => {
  expect(await faults(change(PEOPLE, 'id: mon', 'id: monday'), change(PEOPLE, 'id: sun', 'id: so')))
    .toMatchInlineSnapshot(`
      "content/en/activities/people.yaml:66 | - { from: people, weekday: weekday, hour: hour, what: 'Call {who}: {else}' }
      found: “weekday” with the options “monday” and “so”
      expected: options with the ids “mon”, “tue”, “wed”, “thu”, “fri”, “sat”, “sun”
      fix: Rename what does not fit, or take it out. An id that was published stays: then write another choice."
    `);
});

test('an hour is a choice', async () => {
  expect(await faults(change(PEOPLE, WEEKLY, 'weekday: weekday, hour: by'))).toMatchInlineSnapshot(`
    "content/en/activities/people.yaml:66 | - { from: people, weekday: weekday, hour: by, what: 'Call {who}: {else}' }
    found: “by”, which is a column of the kind “date”
    expected: the id of a choice column of “people” or field of this sheet
    fix: Name one of: near, weekday, hour."
  `);
});

test('hours are known by their ids', async () => {
  expect(await faults(change(PEOPLE, 'id: h22', 'id: h23'))).toMatchInlineSnapshot(`
    "content/en/activities/people.yaml:66 | - { from: people, weekday: weekday, hour: hour, what: 'Call {who}: {else}' }
    found: “hour” with the option “h23”
    expected: options with the ids “h07” to “h22”
    fix: Rename what does not fit, or take it out. An id that was published stays: then write another choice."
  `);
});

test('what stands there has gaps for the line, or for the sheet', async () => {
  expect(await faults(change(PEOPLE, "what: 'Ask {who}'", "what: 'Ask {whom}'"))).toMatchInlineSnapshot(`
    "content/en/activities/people.yaml:65 | - { from: people, date: by, what: 'Ask {whom}', not: { near: [far] } }
    found: “{whom}”, which is no column of “people” or field of this sheet
    expected: a gap for a column of “people” or field of this sheet that is no grid, sort or table
    fix: Did you mean “{who}”? Write one of: {who}, {near}, {job}, {by}, {weekday}, {hour}, {else}, {best}, {day}, {means}."
  `);
});

test('what stands there without lines has gaps for the sheet', async () => {
  expect(await faults(change(PEOPLE, "what: 'Ask {best}'", "what: 'Ask {who}'"))).toMatchInlineSnapshot(`
    "content/en/activities/people.yaml:67 | - { date: day, what: 'Ask {who}' }
    found: “{who}”, which is no field of this sheet
    expected: a gap for a field of this sheet that is no grid, sort or table
    fix: Write one of: {else}, {best}, {day}, {means}."
  `);
});

test('lines are left out by a choice and its options', async () => {
  expect(await faults(change(PEOPLE, LINES, LINES.replace('near: [far]', 'near: [fra]')))).toMatchInlineSnapshot(`
    "content/en/activities/people.yaml:65 | - { from: people, date: by, what: 'Ask {who}', not: { near: [fra] } }
    found: “fra”, which is no option of “near”
    expected: the id of an option of “near”
    fix: Did you mean “far”? Name one of: close, far, other."
  `);
  expect(await faults(change(PEOPLE, LINES, LINES.replace('near: [far]', 'who: [far]')))).toMatchInlineSnapshot(`
    "content/en/activities/people.yaml:65 | - { from: people, date: by, what: 'Ask {who}', not: { who: [far] } }
    found: “who”, which is a column of the kind “short”
    expected: the id of a choice column of “people” or field of this sheet
    fix: Name one of: near, weekday, hour."
  `);
});
