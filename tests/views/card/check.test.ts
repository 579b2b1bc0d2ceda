import { expect, test } from 'vitest';
import { change, faults, WRITING } from '../../checks/course.ts';

const TEXT = "text: 'Afterwards: {evening}.'";

test('a gap that no field fills is reported with the one that was meant', async () => {
  expect(await faults(change(WRITING, TEXT, "text: 'Afterwards: {evning}.'"))).toMatchInlineSnapshot(`
    "content/en/activities/writing.yaml:57 | text: 'Afterwards: {evning}.'
    found: “{evning}”, which is no field of this sheet
    expected: a gap for a field of this sheet that is no grid, sort or table
    fix: Did you mean “{evening}”? Write one of: {text}, {tone}, {name}, {question}, {asked}, {evening}."
  `);
});

test('a table has no words for a gap', async () => {
  expect(await faults(change(WRITING, TEXT, "text: 'Afterwards: {evening}, {things}.'"))).toMatchInlineSnapshot(`
    "content/en/activities/writing.yaml:57 | text: 'Afterwards: {evening}, {things}.'
    found: “{things}”, which is a field of the kind “table”
    expected: a gap for a field of this sheet that is no grid, sort or table
    fix: Write one of: {text}, {tone}, {name}, {question}, {asked}, {evening}."
  `);
});

test('a gap with spaces is no gap', async () => {
  expect(await faults(change(WRITING, TEXT, "text: 'Afterwards: { evening }.'"))).toMatchInlineSnapshot(`
    "content/en/activities/writing.yaml:57 | text: 'Afterwards: { evening }.'
    found: “{ evening }”, which is no field of this sheet
    expected: a gap for a field of this sheet that is no grid, sort or table
    fix: Did you mean “{evening}”? Write one of: {text}, {tone}, {name}, {question}, {asked}, {evening}."
  `);
});

test('a gap that is not closed is no gap', async () => {
  expect(await faults(change(WRITING, TEXT, "text: 'Afterwards: {evening, and {name}.'"))).toMatchInlineSnapshot(`
    "content/en/activities/writing.yaml:57 | text: 'Afterwards: {evening, and {name}.'
    found: “{evening, and”, which is no field of this sheet
    expected: a gap for a field of this sheet that is no grid, sort or table
    fix: Write one of: {text}, {tone}, {name}, {question}, {asked}, {evening}."
  `);
});

test('a gap that is not opened is no gap', async () => {
  expect(await faults(change(WRITING, TEXT, "text: 'Afterwards: {name}, evening}.'"))).toMatchInlineSnapshot(`
    "content/en/activities/writing.yaml:57 | text: 'Afterwards: {name}, evening}.'
    found: “}”, which is no field of this sheet
    expected: a gap for a field of this sheet that is no grid, sort or table
    fix: Write one of: {text}, {tone}, {name}, {question}, {asked}, {evening}."
  `);
});

test('the same unknown gap is told once', async () => {
  expect(await faults(change(WRITING, TEXT, "text: '{naem}, {naem} and {evening}.'"))).toMatchInlineSnapshot(`
    "content/en/activities/writing.yaml:57 | text: '{naem}, {naem} and {evening}.'
    found: “{naem}”, which is no field of this sheet
    expected: a gap for a field of this sheet that is no grid, sort or table
    fix: Did you mean “{name}”? Write one of: {text}, {tone}, {name}, {question}, {asked}, {evening}."
  `);
});

test('two gaps and no gap are fine', async () => {
  expect(await faults(change(WRITING, TEXT, "text: '{name}, {tone}.'"))).toBe('');
  expect(await faults(change(WRITING, TEXT, 'text: One thing is enough.'))).toBe('');
});
