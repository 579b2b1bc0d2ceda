import { expect, test } from 'vitest';
import { collectIds } from '../../src/checks/ids.ts';
import { change, QUIZ, SHEET, withCourse } from './course.ts';

test('every permanent id of the course is collected, with its kind, sorted', async () => {
  expect(await withCourse([], collectIds)).toMatchInlineSnapshot(`
    [
      "activity counting worksheet",
      "activity first-no-check quiz",
      "activity first-no-next worksheet",
      "choice first-no-check.cause.mood",
      "choice first-no-check.cause.nothing",
      "choice first-no-check.meaning.reading",
      "choice first-no-check.meaning.worth",
      "evidence agree",
      "evidence mood",
      "field counting.guess number",
      "field counting.letters number",
      "field counting.notes long",
      "field counting.offers number",
      "field counting.spread choice",
      "field counting.talks number",
      "field first-no-next.step long",
      "lesson reflection/first-no",
      "option counting.spread.many",
      "option counting.spread.one",
      "question first-no-check.cause",
      "question first-no-check.meaning",
      "situation again",
      "theme fit",
      "theme networking",
      "theme perspective",
      "theme reflection",
      "theme resilience",
    ]
  `);
});

test('folded fields have ids too, and the order of words does not matter', async () => {
  const ids = await withCourse([], collectIds);
  const moved = await withCourse(
    [change(SHEET, '- { id: letters, kind: number, label: Letters }', '- { label: Mails, kind: number, id: letters }')],
    collectIds,
  );
  expect(ids).toContain('field counting.notes long');
  expect(moved).toEqual(ids);
});

test('what has no id yet is left out', async () => {
  const ids = await withCourse([change(QUIZ, '- id: cause\n    ask:', '- ask:')], collectIds);
  expect(ids.filter((line) => line.includes('undefined') || line.includes('cause'))).toEqual([]);
});
