import { expect, test } from 'vitest';
import { change, faults, LESSON, remove, SHEET } from '../course.ts';

test('an unknown evidence card is reported with the one that was meant', async () => {
  expect(
    await faults(change(LESSON, 'count.<Evidence id="mood" />', 'count.<Evidence id="mood" /><Evidence id="moood" />')),
  ).toMatchInlineSnapshot(`
    "content/en/lessons/reflection/first-no.mdx:21 | A day, a mood and a room all count.<Evidence id="mood" /><Evidence id="moood" />
    found: <Evidence id="moood">, and no such file
    expected: the name of a file in content/en/evidence
    fix: Did you mean “mood”? Mend the id, or write content/en/evidence/moood.yaml."
  `);
});

test('a margin note of an unknown card is reported', async () => {
  expect(await faults(change(LESSON, '<Beside id="agree">', '<Beside id="nothing-like-it">'))).toMatchInlineSnapshot(`
    "content/en/lessons/reflection/first-no.mdx:13 | <Beside id="nothing-like-it">
    found: <Beside id="nothing-like-it">, and no such file
    expected: the name of a file in content/en/evidence
    fix: Mend the id, or write content/en/evidence/nothing-like-it.yaml."
  `);
});

test('an activity without a file is reported', async () => {
  expect(await faults(remove(SHEET))).toMatchInlineSnapshot(`
    "content/en/lessons/reflection/first-no.mdx:50 | <Activity id="counting" />
    found: <Activity id="counting">, and no such file
    expected: the name of a file in content/en/activities
    fix: Mend the id, or write content/en/activities/counting.yaml."
  `);
});
