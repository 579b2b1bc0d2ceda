import { expect, test } from 'vitest';
import { change, faults, LESSON, QUIZ } from '../course.ts';

test('a figure in the text is reported on its own line', async () => {
  expect(await faults(change(LESSON, 'what you are worth.', 'what 9 in 10 are worth.'))).toMatchInlineSnapshot(`
    "content/en/lessons/reflection/first-no.mdx:9 | what 9 in 10 are worth.
    found: the number 9
    expected: words such as “two” or “many”: a figure needs its source and its limit beside it
    fix: Move the figure into the evidence card behind the sentence, or cut it.

    content/en/lessons/reflection/first-no.mdx:9 | what 9 in 10 are worth.
    found: the number 10
    expected: words such as “two” or “many”: a figure needs its source and its limit beside it
    fix: Move the figure into the evidence card behind the sentence, or cut it."
  `);
});

test('a figure in an example is reported', async () => {
  expect(await faults(change(LESSON, 'Ana had one no.', 'Ana had 1,200 no’s.'))).toMatchInlineSnapshot(`
    "content/en/lessons/reflection/first-no.mdx:44 | Ana had 1,200 no’s. She counts her letters and looks at the first step.
    found: the number 1,200
    expected: words such as “two” or “many”: a figure needs its source and its limit beside it
    fix: Move the figure into the evidence card behind the sentence, or cut it."
  `);
});

test('a figure in a heading, in stress and in the words of a link is reported', async () => {
  expect(
    await faults(
      change(LESSON, '### Why that is so', '### Why 44% say so'),
      change(LESSON, 'A no hurts.', 'A **3rd** no [½ hurts](https://example.org/2020).'),
    ),
  ).toMatchInlineSnapshot(`
    "content/en/lessons/reflection/first-no.mdx:8 | A **3rd** no [½ hurts](https://example.org/2020). It does not say
    found: the number 3rd
    expected: words such as “two” or “many”: a figure needs its source and its limit beside it
    fix: Move the figure into the evidence card behind the sentence, or cut it.

    content/en/lessons/reflection/first-no.mdx:8 | A **3rd** no [½ hurts](https://example.org/2020). It does not say
    found: the number ½
    expected: words such as “two” or “many”: a figure needs its source and its limit beside it
    fix: Move the figure into the evidence card behind the sentence, or cut it.

    content/en/lessons/reflection/first-no.mdx:19 | ### Why 44% say so
    found: the number 44%
    expected: words such as “two” or “many”: a figure needs its source and its limit beside it
    fix: Move the figure into the evidence card behind the sentence, or cut it."
  `);
});

test('a figure in the head of a lesson is reported', async () => {
  expect(await faults(change(LESSON, 'now: One no says', 'now: 1 no says'))).toMatchInlineSnapshot(`
    "content/en/lessons/reflection/first-no.mdx:4 | now: 1 no says very little. Here is how little.
    found: the number 1
    expected: words such as “two” or “many”: a figure needs its source and its limit beside it
    fix: Move the figure into the evidence card behind the sentence, or cut it."
  `);
});

test('shares and large numbers in words are figures too', async () => {
  expect(
    await faults(
      change(LESSON, 'now: One no says', 'now: One in three no’s says'),
      change(LESSON, 'A no hurts.', 'A quarter of all people say so, and forty per cent do not.'),
    ),
  ).toMatchInlineSnapshot(`
    "content/en/lessons/reflection/first-no.mdx:4 | now: One in three no’s says very little. Here is how little.
    found: the number One in three
    expected: a word such as “many” or “some”: a figure needs its source and its limit beside it
    fix: Move the figure into the evidence card behind the sentence, or cut it.

    content/en/lessons/reflection/first-no.mdx:8 | A quarter of all people say so, and forty per cent do not. It does not say
    found: the number A quarter of
    expected: a word such as “many” or “some”: a figure needs its source and its limit beside it
    fix: Move the figure into the evidence card behind the sentence, or cut it.

    content/en/lessons/reflection/first-no.mdx:8 | A quarter of all people say so, and forty per cent do not. It does not say
    found: the number per cent
    expected: a word such as “many” or “some”: a figure needs its source and its limit beside it
    fix: Move the figure into the evidence card behind the sentence, or cut it."
  `);
});

test('small numbers in words are no figures', async () => {
  expect(
    await faults(change(LESSON, 'A no hurts.', 'Two of us, for half an hour, one in a boat, a quarter to nine.')),
  ).toBe('');
});

test('a figure written as a character code is reported', async () => {
  expect(await faults(change(LESSON, 'A no hurts.', 'A no hurts &#55; times.'))).toMatchInlineSnapshot(`
    "content/en/lessons/reflection/first-no.mdx:8 | A no hurts &#55; times. It does not say
    found: the number 7
    expected: words such as “two” or “many”: a figure needs its source and its limit beside it
    fix: Move the figure into the evidence card behind the sentence, or cut it."
  `);
});

test('figures in tags, addresses, list marks and activities are left alone', async () => {
  expect(
    await faults(
      change(LESSON, 'A no hurts.', '1. A no hurts.\n2. [It](https://example.org/2020) does.\n\n'),
      change(LESSON, 'Ana, 40, cook', 'Ana, 41, cook'),
      change(QUIZ, 'What does one no say?', 'What does 1 no say?'),
    ),
  ).toBe('');
});
