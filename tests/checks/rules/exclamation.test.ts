import { expect, test } from 'vitest';
import { CARD, change, faults, LESSON, LIST, PAGE, QUIZ, TASKS, WRITING } from '../course.ts';

test('exclamation marks are reported wherever words are', async () => {
  expect(
    await faults(
      change(LESSON, 'title: A first no', 'title: A first no!'),
      change(LESSON, 'what you are worth.', 'what you are worth!'),
      change(LESSON, 'Ana, 40, cook', 'Ana, 40, cook!'),
      change(PAGE, 'A few people', 'A few people! And'),
      change(QUIZ, 'Very little', 'Very little!'),
      change(
        CARD,
        'claim: Two people who judge the same talk often disagree.',
        'claim: >\n  Two people\n  often disagree!',
      ),
      change(LIST, 'It helps to count.', 'It helps to count！'),
      change(WRITING, 'thank you very much.', 'thank you very much!'),
      change(TASKS, 'Help somebody up', 'Help somebody up!'),
    ),
  ).toMatchInlineSnapshot(`
    "content/en/activities/first-no-check.yaml:12 | text: Very little!
    found: an exclamation mark
    expected: a full stop
    fix: Write a full stop.

    content/en/activities/writing.yaml:52 | thank you very much!
    found: an exclamation mark
    expected: a full stop
    fix: Write a full stop.

    content/en/course.yaml:14 | - { lesson: reflection/first-no, because: It helps to count！ }
    found: an exclamation mark
    expected: a full stop
    fix: Write a full stop.

    content/en/evidence/agree.yaml:3 | often disagree!
    found: an exclamation mark
    expected: a full stop
    fix: Write a full stop.

    content/en/lessons/reflection/first-no.mdx:2 | title: A first no!
    found: an exclamation mark
    expected: a full stop
    fix: Write a full stop.

    content/en/lessons/reflection/first-no.mdx:9 | what you are worth!
    found: an exclamation mark
    expected: a full stop
    fix: Write a full stop.

    content/en/lessons/reflection/first-no.mdx:42 | <Example who="Ana, 40, cook!">
    found: an exclamation mark
    expected: a full stop
    fix: Write a full stop.

    content/en/pages/about.mdx:8 | A few people! And who were turned down in 2020.
    found: an exclamation mark
    expected: a full stop
    fix: Write a full stop.

    content/en/tasks.yaml:11 | - { id: help, text: Help somebody up!, works: [porter, nurse, till, clerk] }
    found: an exclamation mark
    expected: a full stop
    fix: Write a full stop."
  `);
});

test('two on one line are told once', async () => {
  expect(await faults(change(QUIZ, 'Very little', 'Very little!!'))).toMatchInlineSnapshot(`
    "content/en/activities/first-no-check.yaml:12 | text: Very little!!
    found: an exclamation mark
    expected: a full stop
    fix: Write a full stop."
  `);
});

test('one written as a character code is reported', async () => {
  expect(await faults(change(QUIZ, 'text: Very little', 'text: "Very little\\u0021"'))).toMatchInlineSnapshot(`
    "content/en/activities/first-no-check.yaml:12 | text: "Very little\\u0021"
    found: an exclamation mark
    expected: a full stop
    fix: Write a full stop."
  `);
});

test('the mark of a picture is no exclamation mark', async () => {
  expect(await faults(change(PAGE, 'A few people', '![Three people](/people.png) A few people'))).toBe('');
});
