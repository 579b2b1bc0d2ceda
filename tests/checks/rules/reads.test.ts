import { expect, test } from 'vitest';
import { BACK, change, faults, FEELING, PEOPLE, write } from '../course.ts';

const READS = 'reads: [people, feeling]';
const SUGGEST = 'suggest: [people.else]';
const BEFORE = 'before: feeling.recent, after: now';

test('an activity that is read is there', async () => {
  expect(await faults(change(BACK, READS, 'reads: [people, feeling, peopel]'))).toMatchInlineSnapshot(`
    "content/en/activities/looking-back.yaml:5 | reads: [people, feeling, peopel]
    found: “peopel”, and no such activity
    expected: the id of a worksheet or self-check
    fix: Did you mean “people”? Name one of: choosing, counting, feeling, first-no-next, looking-back, people, writing."
  `);
});

test('a quiz has no answers to read', async () => {
  expect(await faults(change(BACK, READS, 'reads: [people, feeling, first-no-check]'))).toMatchInlineSnapshot(`
    "content/en/activities/looking-back.yaml:5 | reads: [people, feeling, first-no-check]
    found: “first-no-check”, which is a quiz
    expected: the id of a worksheet or self-check
    fix: Did you mean “first-no-next”? Name one of: choosing, counting, feeling, first-no-next, looking-back, people, writing."
  `);
});

test('an activity that is used is listed', async () => {
  expect(await faults(change(BACK, READS, 'reads: [people]'))).toMatchInlineSnapshot(`
    "content/en/activities/looking-back.yaml:34 | - { label: A no, before: feeling.recent, after: now }
    found: “feeling.recent”, and no “feeling” under “reads”
    expected: every activity that is used to be listed: only those are looked up
    fix: Add “feeling” to “reads”."
  `);
});

test('an activity that is mistyped in the list is told once', async () => {
  expect(await faults(change(BACK, READS, 'reads: [people, feelings]'))).toMatchInlineSnapshot(`
    "content/en/activities/looking-back.yaml:5 | reads: [people, feelings]
    found: “feelings”, and no such activity
    expected: the id of a worksheet or self-check
    fix: Did you mean “feeling”? Name one of: choosing, counting, feeling, first-no-next, looking-back, people, writing."
  `);
});

test('an activity that is listed is used', async () => {
  expect(await faults(change(BACK, READS, 'reads: [people, feeling, counting]'))).toMatchInlineSnapshot(`
    "content/en/activities/looking-back.yaml:5 | reads: [people, feeling, counting]
    found: “counting”, of which nothing is used
    expected: only activities that a “suggest” or “before” of this sheet uses
    fix: Take it out, or use one of its answers."
  `);
});

test('a suggestion names activity and field', async () => {
  expect(await faults(change(BACK, SUGGEST, 'suggest: [people.else, else]'))).toMatchInlineSnapshot(`
    "content/en/activities/looking-back.yaml:15 | - { id: do, kind: short, label: What will you do?, suggest: [people.else, else] }
    found: “else”
    expected: an answer as <activity>.<field>
    fix: Write the id of the activity, a full stop, and the id of the field."
  `);
});

test('a suggestion names no part of a field', async () => {
  expect(await faults(change(BACK, SUGGEST, 'suggest: [people.else, people.people.who]'))).toMatchInlineSnapshot(`
    "content/en/activities/looking-back.yaml:15 | - { id: do, kind: short, label: What will you do?, suggest: [people.else, people.people.who] }
    found: “people.people.who”
    expected: an answer as <activity>.<field>
    fix: Write the id of the activity, a full stop, and the id of the field."
  `);
});

test('a suggestion names an activity that is there', async () => {
  expect(await faults(change(BACK, SUGGEST, 'suggest: [pople.else]'))).toMatchInlineSnapshot(`
    "content/en/activities/looking-back.yaml:15 | - { id: do, kind: short, label: What will you do?, suggest: [pople.else] }
    found: “pople”, and no such activity
    expected: the id of a worksheet or self-check
    fix: Did you mean “people”? Name one of: choosing, counting, feeling, first-no-next, looking-back, people, writing."
  `);
});

test('a suggestion names a field that is there', async () => {
  expect(await faults(change(BACK, SUGGEST, 'suggest: [people.esle]'))).toMatchInlineSnapshot(`
    "content/en/activities/looking-back.yaml:15 | - { id: do, kind: short, label: What will you do?, suggest: [people.esle] }
    found: “people.esle”, which is no field of “people”
    expected: the id of a short or long field of “people”
    fix: Did you mean “people.else”? Name one of: people.else."
  `);
});

test('a suggestion is something that was written', async () => {
  expect(await faults(change(BACK, SUGGEST, 'suggest: [people.day]'))).toMatchInlineSnapshot(`
    "content/en/activities/looking-back.yaml:15 | - { id: do, kind: short, label: What will you do?, suggest: [people.day] }
    found: “people.day”, which is a field of the kind “date”
    expected: the id of a short or long field of “people”
    fix: Did you mean “people.else”? Name one of: people.else."
  `);
});

test('a suggestion in a column counts as one', async () => {
  expect(
    await faults(
      change(PEOPLE, 'bestOn: table', 'bestOn: table\nreads: [looking-back]'),
      change(PEOPLE, 'label: Initials or a role', 'label: Initials or a role, suggest: [looking-back.wiht]'),
    ),
  ).toMatchInlineSnapshot(`
    "content/en/activities/people.yaml:16 | - { id: who, kind: short, label: Initials or a role, suggest: [looking-back.wiht] }
    found: “looking-back.wiht”, which is no field of “looking-back”
    expected: the id of a short or long field of “looking-back”
    fix: Did you mean “looking-back.with”? Name one of: looking-back.asked, looking-back.do, looking-back.with."
  `);
});

test('an earlier answer is there', async () => {
  expect(await faults(change(BACK, BEFORE, 'before: feeling.recently, after: now'))).toMatchInlineSnapshot(`
    "content/en/activities/looking-back.yaml:34 | - { label: A no, before: feeling.recently, after: now }
    found: “feeling.recently”, which is no field of “feeling”
    expected: the id of a choice, rating, short, long or number field of “feeling”
    fix: Did you mean “feeling.recent”? Name one of: feeling.recent."
  `);
});

test('an earlier answer can be said', async () => {
  expect(await faults(change(BACK, BEFORE, 'before: people.means, after: now'), change(BACK, READS, 'reads: [people]')))
    .toMatchInlineSnapshot(`
    "content/en/activities/looking-back.yaml:34 | - { label: A no, before: people.means, after: now }
    found: “people.means”, which is a field of the kind “choices”
    expected: the id of a choice, rating, short, long or number field of “people”
    fix: Did you mean “people.else”? Name one of: people.else."
  `);
});

test('an earlier choice has its words in the later field', async () => {
  expect(await faults(change(FEELING, 'id: earlier', 'id: long-ago'), change(FEELING, 'id: days', 'id: lately')))
    .toMatchInlineSnapshot(`
    "content/en/activities/looking-back.yaml:34 | - { label: A no, before: feeling.recent, after: now }
    found: “feeling.recent” with the options “lately” and “long-ago”, which “now” does not have
    expected: the same options in both fields: the later one has the words for the earlier answer
    fix: Ask the same in “now”, with the same options."
  `);
});

test('an earlier choice has no words in a field to write in', async () => {
  expect(await faults(change(BACK, BEFORE, 'before: feeling.recent, after: asked'))).toMatchInlineSnapshot(`
    "content/en/activities/looking-back.yaml:34 | - { label: A no, before: feeling.recent, after: asked }
    found: “feeling.recent” with the options “days” and “earlier”, which “asked” does not have
    expected: the same options in both fields: the later one has the words for the earlier answer
    fix: Ask the same in “asked”, with the same options."
  `);
});

test('the later field may have more options', async () => {
  expect(
    await faults(
      change(
        BACK,
        '{ id: earlier, text: Earlier }',
        '{ id: earlier, text: Earlier }\n      - { id: none, text: None }',
      ),
    ),
  ).toBe('');
});

test('an activity that cannot be read is told once', async () => {
  expect(await faults(write(FEELING, 'kind: "self-check'))).toMatchInlineSnapshot(`
    "content/en/activities/feeling.yaml:1 | kind: "self-check
    found: a quotation mark that is not closed
    expected: quotation marks in pairs
    fix: Put the second one at the end of the text."
  `);
});
