import { expect, test } from 'vitest';
import { BACK, change, faults, NEXT } from '../course.ts';

test('a view of a kind that does not exist is told by its shape', async () => {
  expect(await faults(change(BACK, 'kind: plan', 'kind: plans'))).toMatchInlineSnapshot(`
    "content/en/activities/looking-back.yaml:39 | - kind: plans
    found: “plans”
    expected: “calendar”, “card”, “compare”, “funnel”, “matrix”, “message”, “piles”, “plan”, “roles” or “trend”
    fix: Did you mean “plan”? Write “kind: calendar”, “kind: card”, “kind: compare”, “kind: funnel”, “kind: matrix”, “kind: message”, “kind: piles”, “kind: plan”, “kind: roles” or “kind: trend”."
  `);
});

test('a kind of view that only the language knows is none', async () => {
  const report = await faults(change(BACK, 'kind: plan', 'kind: constructor'));
  expect(report).toContain('found: “constructor”');
  expect(report).not.toContain('undefined');
});

test('a view without the words for what it reads is told by its shape', async () => {
  expect(
    await faults(change(NEXT, 'do what? }', 'do what? }\nviews:\n  - { kind: plan, title: A plan, empty: Nothing. }')),
  ).toMatchInlineSnapshot(`
    "content/en/activities/first-no-next.yaml:8 | - { kind: plan, title: A plan, empty: Nothing. }
    found: no “steps”
    expected: a list
    fix: Write “steps: […, …]”."
  `);
});

test('fields of another kind of activity are no fields of this sheet', async () => {
  expect(
    await faults(
      change(NEXT, 'do what? }', 'do what? }\nviews:\n  - { kind: card, text: "{step} {name}", empty: Nothing. }'),
    ),
  ).toMatchInlineSnapshot(`
    "content/en/activities/first-no-next.yaml:8 | - { kind: card, text: "{step} {name}", empty: Nothing. }
    found: “{name}”, which is no field of this sheet
    expected: a gap for a field of this sheet
    fix: Write one of: {step}."
  `);
});
