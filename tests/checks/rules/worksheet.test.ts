import { expect, test } from 'vitest';
import { change, faults, SHEET } from '../course.ts';

test('a field id stands once in a worksheet, folded fields counted', async () => {
  expect(await faults(change(SHEET, 'id: notes', 'id: guess'))).toMatchInlineSnapshot(`
    "content/en/activities/counting.yaml:16 | - { id: guess, kind: long, label: What else? }
    found: the field id “guess” a second time; the first is in line 8
    expected: every field id once
    fix: Give the newer one another id. Those that were published stay as they are.

    content/en/activities/counting.yaml:30 | chance: { tries: talks, wins: offers, guess: guess }
    found: “guess”, which is a field of the kind “long”
    expected: the id of a number field of this sheet
    fix: Name one of: letters, talks, offers."
  `);
});

test('an option id stands once in its field', async () => {
  expect(await faults(change(SHEET, 'id: many', 'id: one'))).toMatchInlineSnapshot(`
    "content/en/activities/counting.yaml:14 | - { id: one, text: Many kinds }
    found: the option id “one” a second time; the first is in line 13
    expected: every option id once
    fix: Give the newer one another id. Those that were published stay as they are."
  `);
});
