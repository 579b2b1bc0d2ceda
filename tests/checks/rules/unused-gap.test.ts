import { expect, test } from 'vitest';
import { change, faults, PEOPLE, WRITING } from '../course.ts';

test('words for a gap that no text has are reported', async () => {
  expect(
    await faults(change(WRITING, 'label: What will you do afterwards?', 'label: What then?, gap: what then')),
  ).toBe('');
  expect(
    await faults(
      change(WRITING, 'label: What will you do afterwards?', 'label: What then?, gap: what then'),
      change(WRITING, 'Afterwards: {evening}.', 'Afterwards.'),
    ),
  ).toMatchInlineSnapshot(`
    "content/en/activities/writing.yaml:35 | - { id: evening, kind: short, label: What then?, gap: what then }
    found: “gap” under “evening”, which no text has as a gap
    expected: words for a gap only where there is one
    fix: Write {evening} into a text, or take “gap” out."
  `);
});

test('words for a column that no line has are reported', async () => {
  expect(await faults(change(WRITING, '- {thing}', '- a thing'))).toMatchInlineSnapshot(`
    "content/en/activities/writing.yaml:34 | - { id: thing, kind: short, label: One thing, gap: one thing }
    found: “gap” under “thing”, which no text has as a gap
    expected: words for a gap only where there is one
    fix: Write {thing} into a text, or take “gap” out."
  `);
});

test('a field that a view names has its use', async () => {
  expect(await faults(change(WRITING, 'label: How should it sound?', 'label: How?\n    gap: a tone'))).toBe('');
});

test('the field for something else has its use', async () => {
  expect(await faults(change(WRITING, ', own: asked', ''))).toMatchInlineSnapshot(`
    "content/en/activities/writing.yaml:25 | - { id: asked, kind: short, label: Your question, gap: your question }
    found: “gap” under “asked”, which no text has as a gap
    expected: words for a gap only where there is one
    fix: Write {asked} into a text, or take “gap” out."
  `);
});

test('a field without such words may stand alone', async () => {
  expect(await faults(change(WRITING, 'Afterwards: {evening}.', 'Afterwards.'))).toBe('');
});

test('on a sheet without a message such words are no mistake', async () => {
  expect(await faults(change(PEOPLE, 'label: What do you need?', 'label: What?\n    gap: something'))).toBe('');
});

test('a view that holds itself stops nothing', async () => {
  expect(await faults(change(WRITING, '  - kind: message\n', '  - &self\n    kind: message\n    lead: *self\n')))
    .toMatchInlineSnapshot(`
      "content/en/activities/writing.yaml:39 | lead: *self
      found: the word “lead”, which means nothing here
      expected: “kind”, “title”, “choose”, “tone”, “texts”, “lines”, “measure” or “mail”
      fix: Rename it, or take it out."
    `);
});
