import { expect, test } from 'vitest';
import { CARD, change, faults, LESSON, write } from '../course.ts';

test('a margin note needs a card with a note', async () => {
  expect(await faults(change(CARD, 'note: Agreement of about 0.44.\n', ''))).toMatchInlineSnapshot(`
    "content/en/lessons/reflection/first-no.mdx:13 | <Beside id="agree">
    found: <Beside id="agree">, a card without a note
    expected: a card with a “note”
    fix: Write “note: …” in content/en/evidence/agree.yaml, or take the tag out."
  `);
});

test('a margin note needs a card that the lesson cites', async () => {
  expect(
    await faults(
      change(LESSON, '<Beside id="agree">', '<Beside id="noted">'),
      write(
        'content/en/evidence/noted.yaml',
        `claim: A claim.\nfound: A finding.\nstudied: People.\nlimit: A limit.\nnote: A note.\nsources: [smith-2013]\nchecked: '2026-11-23'\n`,
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/en/evidence/noted.yaml:1 | claim: A claim.
    found: an evidence card that no lesson cites
    expected: every card in one lesson or more, or on the evidence page alone
    fix: Put <Evidence id="noted" /> behind the sentence that cites it, list it under “evidence” in course.yaml, or take the file out.

    content/en/lessons/reflection/first-no.mdx:13 | <Beside id="noted">
    found: <Beside id="noted">, and no <Evidence id="noted" />
    expected: a card that this lesson cites
    fix: Put <Evidence id="noted" /> behind the sentence that cites the card, or take the tag out."
  `);
});
