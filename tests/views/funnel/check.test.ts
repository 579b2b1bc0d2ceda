import { expect, test } from 'vitest';
import { change, faults, SHEET } from '../../checks/course.ts';

test('a step that counts no field is reported with the one that was meant', async () => {
  expect(await faults(change(SHEET, '- field: talks', '- field: talk'))).toMatchInlineSnapshot(`
    "content/en/activities/counting.yaml:25 | - field: talk
    found: “talk”, which is no field of this sheet
    expected: the id of a number field of this sheet
    fix: Did you mean “talks”? Name one of: letters, talks, offers, guess."
  `);
});

test('a step that counts a field of another kind is reported', async () => {
  expect(await faults(change(SHEET, '- field: talks', '- field: spread'))).toMatchInlineSnapshot(`
    "content/en/activities/counting.yaml:25 | - field: spread
    found: “spread”, which is a field of the kind “choice”
    expected: the id of a number field of this sheet
    fix: Name one of: letters, talks, offers, guess."
  `);
});

test('tries, wins and guess are number fields', async () => {
  expect(
    await faults(
      change(
        SHEET,
        'chance: { tries: talks, wins: offers, guess: guess }',
        'chance:\n      tries: tolks\n      wins: notes\n      guess: spread',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/en/activities/counting.yaml:32 | tries: tolks
    found: “tolks”, which is no field of this sheet
    expected: the id of a number field of this sheet
    fix: Did you mean “talks”? Name one of: letters, talks, offers, guess.

    content/en/activities/counting.yaml:33 | wins: notes
    found: “notes”, which is a field of the kind “long”
    expected: the id of a number field of this sheet
    fix: Name one of: letters, talks, offers, guess.

    content/en/activities/counting.yaml:34 | guess: spread
    found: “spread”, which is a field of the kind “choice”
    expected: the id of a number field of this sheet
    fix: Name one of: letters, talks, offers, guess."
  `);
});

test('every step but the last says what stopped and where to look', async () => {
  expect(
    await faults(
      change(SHEET, "        stopped: '{n} got no reply'\n", ''),
      change(SHEET, '        look: Say one answer aloud to somebody.\n', ''),
    ),
  ).toMatchInlineSnapshot(`
    "content/en/activities/counting.yaml:21 | - field: letters
    found: no “stopped”
    expected: “stopped” and “look” under every step but the last
    fix: Write stopped: "{n} …"; {n} becomes the number.

    content/en/activities/counting.yaml:24 | - field: talks
    found: no “look”
    expected: “stopped” and “look” under every step but the last
    fix: Write “look: …”, one sentence."
  `);
});

test('the last step says nothing of it', async () => {
  expect(
    await faults(
      change(
        SHEET,
        'noun: { one: offer, other: offers }',
        'noun: { one: offer, other: offers }\n        look: Look back.',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/en/activities/counting.yaml:31 | look: Look back.
    found: “look” under the last step
    expected: none: nothing comes after it
    fix: Take it out."
  `);
});

test('the number has its gap', async () => {
  expect(await faults(change(SHEET, '{n} got no reply', 'Some got no reply'))).toMatchInlineSnapshot(`
    "content/en/activities/counting.yaml:23 | stopped: 'Some got no reply'
    found: “stopped” without {n}
    expected: a text with {n}, which becomes the number
    fix: Write {n} where the number goes: "{n} got no reply"."
  `);
});
