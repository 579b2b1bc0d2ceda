import { expect, test } from 'vitest';
import { change, faults, LESSON, PAGE, write } from '../course.ts';

/** Lifts any text of a page above its grade. */
const HARD =
  'Organisational representatives habitually communicate insufficiently individualised justifications, notwithstanding considerable administrative responsibilities. ';

const page = (text: string) => `---\ntitle: A page\nlead: It says something.\n---\n\n## A heading\n\n${text}\n`;

test('a lesson that is hard to read is reported with its grade and its hardest sentences', async () => {
  expect(
    await faults(
      change(LESSON, 'Think of a scale in a shop.', HARD.repeat(4).trim()),
      change(LESSON, 'Ana had one no.', `Ana had one no. Unfortunately, ${HARD.trim()}`),
    ),
  ).toMatchInlineSnapshot(`
    "content/en/lessons/reflection/first-no.mdx:44 | Ana had one no. Unfortunately, Organisational representatives habitually communicate insufficiently individualised justifications, notwithstanding considerable administrative responsibilities. She counts her letters and looks at the first step.
    found: a reading grade of 8.7, above all through line 44, grade 49.1: “Unfortunately, Organisational representatives habitually communicate insufficiently indivi…”; line 23, grade 48.8: “Organisational representatives habitually communicate insufficiently individualised justif…”; line 23, grade 48.8: “Organisational representatives habitually communicate insufficiently individualised justif…”
    expected: a Flesch–Kincaid grade of 8 or less
    fix: Make two sentences of each of these, or put shorter words for the long ones."
  `);
});

test('the worked example counts, and a heading does not', async () => {
  const text = HARD.trim();
  expect(await faults(change(LESSON, '### Why that is so', `### ${HARD.repeat(9).trim()}`))).toBe('');
  expect(await faults(change(LESSON, 'Ana had one no.', Array(9).fill(text).join(' ')))).toContain(
    'a reading grade of',
  );
});

test('a page is as plain as a lesson', async () => {
  expect(await faults(write(PAGE, page(HARD.trim())))).toMatchInlineSnapshot(`
    "content/en/pages/about.mdx:8 | Organisational representatives habitually communicate insufficiently individualised justifications, notwithstanding considerable administrative responsibilities.
    found: a reading grade of 48.8, above all through line 8, grade 48.8: “Organisational representatives habitually communicate insufficiently individualised justif…”
    expected: a Flesch–Kincaid grade of 8 or less
    fix: Make two sentences of each of these, or put shorter words for the long ones."
  `);
});
