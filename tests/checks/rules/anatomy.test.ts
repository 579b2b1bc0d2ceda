import { expect, test } from 'vitest';
import { CARD, change, faults, LESSON, NEXT, OTHER_CARD, QUIZ, remove, REFERENCES, write } from '../course.ts';

const EXAMPLE = `<Example who="Ana, 40, cook">

Ana had one no. She counts her letters and looks at the first step.

</Example>

`;

test('a lesson begins with something to read', async () => {
  expect(await faults(change(LESSON, EXAMPLE, ''), change(LESSON, 'A no hurts.', `${EXAMPLE}A no hurts.`)))
    .toMatchInlineSnapshot(`
    "content/en/lessons/reflection/first-no.mdx:8 | <Example who="Ana, 40, cook">
    found: <Example> before any reading
    expected: reading first, then <Evidence>, one <Example>, the check, worksheets if there are any, and the next step
    fix: Begin with a paragraph to read.

    content/en/lessons/reflection/first-no.mdx:21 | Two people who judge the same talk often disagree.<Evidence id="agree" /> So one no is one reading.
    found: the first <Evidence> below <Example>
    expected: reading first, then <Evidence>, one <Example>, the check, worksheets if there are any, and the next step
    fix: Move it above <Example>."
  `);
});

test('a lesson cites evidence', async () => {
  expect(
    await faults(
      change(LESSON, '<Evidence id="agree" />', ''),
      change(LESSON, '<Evidence id="mood" />', ''),
      change(LESSON, '<Beside id="agree">\n\n', ''),
      change(LESSON, '</Beside>\n\n', ''),
      remove(CARD),
      remove(OTHER_CARD),
      write(REFERENCES, '[]'),
    ),
  ).toMatchInlineSnapshot(`
    "content/en/lessons/reflection/first-no.mdx:44 | <Activity id="first-no-check" />
    found: no <Evidence>
    expected: reading first, then <Evidence>, one <Example>, the check, worksheets if there are any, and the next step
    fix: Put <Evidence id="…" /> behind a sentence of the reading that cites a card."
  `);
});

test('a lesson has an example', async () => {
  expect(await faults(change(LESSON, EXAMPLE, ''))).toMatchInlineSnapshot(`
    "content/en/lessons/reflection/first-no.mdx:42 | <Activity id="first-no-check" />
    found: no <Example>
    expected: reading first, then <Evidence>, one <Example>, the check, worksheets if there are any, and the next step
    fix: Put <Example who="…"> with a worked example before the check."
  `);
});

test('a lesson has one example and no second one', async () => {
  const second = EXAMPLE.replace('Ana, 40, cook', 'Ben, 28, driver');
  expect(await faults(change(LESSON, EXAMPLE, EXAMPLE + second))).toMatchInlineSnapshot(`
    "content/en/lessons/reflection/first-no.mdx:48 | <Example who="Ben, 28, driver">
    found: a second <Example>
    expected: reading first, then <Evidence>, one <Example>, the check, worksheets if there are any, and the next step
    fix: Keep the example that shows the activity best."
  `);
});

test('the example comes before the check', async () => {
  expect(
    await faults(
      change(LESSON, EXAMPLE, ''),
      change(LESSON, '<Activity id="counting" />\n\n', `${EXAMPLE}<Activity id="counting" />\n\n`),
    ),
  ).toMatchInlineSnapshot(`
    "content/en/lessons/reflection/first-no.mdx:44 | <Example who="Ana, 40, cook">
    found: the first <Example> below <Activity>
    expected: reading first, then <Evidence>, one <Example>, the check, worksheets if there are any, and the next step
    fix: Move it above <Activity>."
  `);
});

test('the check comes first among the activities', async () => {
  expect(
    await faults(
      change(LESSON, '<Activity id="counting" />\n\n', ''),
      change(
        LESSON,
        '<Activity id="first-no-check" />',
        '<Activity id="counting" />\n\n<Activity id="first-no-check" />',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/en/lessons/reflection/first-no.mdx:50 | <Activity id="first-no-check" />
    found: <Activity id="first-no-check" /> not first among the activities
    expected: reading first, then <Evidence>, one <Example>, the check, worksheets if there are any, and the next step
    fix: Move it to the first place."
  `);
});

test('the next step comes last', async () => {
  expect(
    await faults(
      change(LESSON, '<Activity id="counting" />\n\n', ''),
      change(
        LESSON,
        '<Activity id="first-no-next" />',
        '<Activity id="first-no-next" />\n\n<Activity id="counting" />',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/en/lessons/reflection/first-no.mdx:60 | <Activity id="first-no-next" />
    found: <Activity id="first-no-next" /> not last among the activities
    expected: reading first, then <Evidence>, one <Example>, the check, worksheets if there are any, and the next step
    fix: Move it to the last place."
  `);
});

test('check and next step are there', async () => {
  expect(
    await faults(
      change(LESSON, '<Activity id="first-no-check" />\n\n', ''),
      change(LESSON, '\n\n<Activity id="first-no-next" />', ''),
      remove(QUIZ),
      remove(NEXT),
    ),
  ).toMatchInlineSnapshot(`
    "content/en/lessons/reflection/first-no.mdx:58 | <Activity id="feeling" />
    found: no <Activity id="first-no-check" />
    expected: reading first, then <Evidence>, one <Example>, the check, worksheets if there are any, and the next step
    fix: Put <Activity id="first-no-check" /> first among the activities.

    content/en/lessons/reflection/first-no.mdx:58 | <Activity id="feeling" />
    found: no <Activity id="first-no-next" />
    expected: reading first, then <Evidence>, one <Example>, the check, worksheets if there are any, and the next step
    fix: Put <Activity id="first-no-next" /> last among the activities."
  `);
});

test('nothing to read stands below the check', async () => {
  expect(await faults(change(LESSON, '<Activity id="counting" />', 'Now count.\n\n<Activity id="counting" />')))
    .toMatchInlineSnapshot(`
      "content/en/lessons/reflection/first-no.mdx:50 | Now count.
      found: text below the check
      expected: reading first, then <Evidence>, one <Example>, the check, worksheets if there are any, and the next step
      fix: Move it above the check, or into the “intro” of the activity that it belongs to."
    `);
});
