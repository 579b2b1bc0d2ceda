import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { change, faults, FEELING, LESSON, write, type Seed } from '../course.ts';

test('an activity that no lesson shows is reported', async () => {
  expect(await faults(change(LESSON, '<Activity id="counting" />\n\n', ''))).toMatchInlineSnapshot(`
    "content/en/activities/counting.yaml:1 | kind: worksheet
    found: an activity that no lesson shows
    expected: every activity in one lesson
    fix: Put <Activity id="counting" /> into its lesson, or take the file out."
  `);
});

test('an activity that stands twice in a lesson is reported at the second', async () => {
  expect(
    await faults(
      change(LESSON, '<Activity id="counting" />', '<Activity id="counting" />\n\n<Activity id="counting" />'),
    ),
  ).toMatchInlineSnapshot(`
    "content/en/lessons/reflection/first-no.mdx:52 | <Activity id="counting" />
    found: <Activity id="counting" /> a second time
    expected: every activity once on a page: its answers are saved once
    fix: Take one of the two out, or copy the activity to a new file with a new id."
  `);
});

test('the check-in has a page of its own', async () => {
  const copy: Seed = async (root) => cp(join(root, FEELING), join(root, 'content/en/activities/check-in.yaml'));
  expect(await faults(copy)).toBe('');
});

test('an evidence card that no lesson cites is reported', async () => {
  const card = `claim: A claim.\nfound: A finding.\nstudied: People.\nlimit: A limit.\nsources: [smith-2013]\nchecked: '2026-11-23'\n`;
  expect(await faults(write('content/en/evidence/spare.yaml', card))).toMatchInlineSnapshot(`
    "content/en/evidence/spare.yaml:1 | claim: A claim.
    found: an evidence card that no lesson cites
    expected: every card in one lesson or more, or on the evidence page alone
    fix: Put <Evidence id="spare" /> behind the sentence that cites it, list it under “evidence” in course.yaml, or take the file out."
  `);
});

test('a margin note alone does not cite its card', async () => {
  expect(await faults(change(LESSON, 'disagree.<Evidence id="agree" />', 'disagree.'))).toMatchInlineSnapshot(`
    "content/en/evidence/agree.yaml:1 | claim: Two people who judge the same talk often disagree.
    found: an evidence card that no lesson cites
    expected: every card in one lesson or more, or on the evidence page alone
    fix: Put <Evidence id="agree" /> behind the sentence that cites it, list it under “evidence” in course.yaml, or take the file out.

    content/en/lessons/reflection/first-no.mdx:13 | <Beside id="agree">
    found: <Beside id="agree">, and no <Evidence id="agree" />
    expected: a card that this lesson cites
    fix: Put <Evidence id="agree" /> behind the sentence that cites the card, or take the tag out."
  `);
});

test('a slip in the text of a lesson does not make its activities and cards look unused', async () => {
  expect(await faults(change(LESSON, '</Example>', ''))).toMatchInlineSnapshot(`
    "content/en/lessons/reflection/first-no.mdx:42 | <Example who="Ana, 40, cook">
    found: <Example> in line 42, which is not closed where it should be
    expected: every <Beside …> and <Example …> to have its </Beside> and </Example>, each on a line of its own with an empty line before and after, and every <Evidence … /> and <Activity … /> to end in “/>”
    fix: Put </Example> where the text inside ends, or end the tag in “/>” if it has no text inside."
  `);
});
