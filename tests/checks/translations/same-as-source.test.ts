import { expect, test } from 'vitest';
import {
  BACK,
  CARD,
  change,
  CHOOSING,
  faults,
  FEELING,
  inLanguage,
  LESSON,
  LIST,
  PAGE,
  PEOPLE,
  QUIZ,
  remove,
  SHEET,
  TASKS,
  translation,
  write,
  type Seed,
} from '../course.ts';

const german = (file: string): string => inLanguage('de', file);

/** What is told of a translation with mistakes in it. */
const inGerman = (...seeds: readonly Seed[]): Promise<string> => faults(translation('de'), ...seeds);

test('a translation with the same ids has no problem, whatever its texts and its order are', async () => {
  expect(
    await inGerman(
      change(german(SHEET), 'title: Count one search', 'title: Eine Suche'),
      change(
        german(SHEET),
        '{ id: letters, kind: number, label: Letters }',
        '{ id: letters, kind: number, label: Briefe, hint: Alle. }',
      ),
      change(
        german(QUIZ),
        '    choices:\n      - id: mood',
        '    choices:\n      - id: nothing\n        text: Nichts\n        lead: Nein.\n        why: Doch.\n      - id: mood',
      ),
      change(
        german(QUIZ),
        "      - id: nothing\n        text: Nothing\n        lead: 'Not this one:'\n        why: some things do.\n",
        '',
      ),
      change(german(CARD), "checked: '2026-11-23'", "checked: '2026-11-28'"),
    ),
  ).toBe('');
});

test('a file that the source does not have is told with the name that was meant', async () => {
  expect(
    await inGerman(
      write(german(PAGE).replace('about', 'abuot'), '---\ntitle: Wir\nlead: Wer wir sind.\n---\n\nWir sind wir.\n'),
    ),
  ).toMatchInlineSnapshot(`
    "content/de/pages/abuot.mdx:1 | ---
    found: a page that content/en does not have
    expected: the same names in every language: a name is a permanent id and part of addresses
    fix: Did you mean “about”? Rename it, or write it in content/en first."
  `);
});

test('a part of the course may be missing, as long as nothing names it', async () => {
  expect(await inGerman(remove(german(PAGE)))).toBe('');
});

test('an id that was changed, one that is missing, and one too many are told', async () => {
  expect(await inGerman(change(german(QUIZ), 'id: cause', 'id: grund'))).toMatchInlineSnapshot(`
    "content/de/activities/first-no-check.yaml:3 | questions:
    found: no “cause” under “questions”
    expected: whatever content/en/activities/first-no-check.yaml has there
    fix: Copy “cause” from there, and translate its texts. It is the same in every language: saved answers hang on it.

    content/de/activities/first-no-check.yaml:17 | - id: grund
    found: “grund” under “questions”, which content/en/activities/first-no-check.yaml does not have
    expected: whatever content/en/activities/first-no-check.yaml has there
    fix: Mend it, or write it there first. It is the same in every language: saved answers hang on it."
  `);
});

test('another kind is told, and nothing else of what stands under it', async () => {
  expect(await inGerman(change(german(SHEET), '{ id: letters, kind: number,', '{ id: letters, kind: long,')))
    .toMatchInlineSnapshot(`
    "content/de/activities/counting.yaml:6 | - { id: letters, kind: long, label: Letters }
    found: “kind: long”
    expected: “kind: number”, as in content/en/activities/counting.yaml
    fix: Write it as it is there. It is the same in every language: saved answers hang on it.

    content/de/activities/counting.yaml:21 | - field: letters
    found: “letters”, which is a field of the kind “long”
    expected: the id of a number field of this sheet
    fix: Name one of: talks, offers, guess."
  `);
});

test('limits, references and what a rule reads are the same; a default may be written out', async () => {
  expect(
    await inGerman(
      change(german(PEOPLE), '    start: 2\n    max: 3\n', '    start: 1\n    max: 3\n'),
      change(german(PEOPLE), '    max: 2\n', ''),
      change(german(PEOPLE), 'where: { near: [far, other] }', 'where: { near: [far] }'),
      change(german(CHOOSING), 'label: What is there?', 'label: Was gibt es?\n    start: 1'),
      change(german(FEELING), 'value: 2 }', 'value: 3 }'),
      change(german(FEELING), 'min: 1.5, max: 2,', 'min: 1.5, max: 3,'),
    ),
  ).toMatchInlineSnapshot(`
    "content/de/activities/feeling.yaml:14 | - { id: yes, text: Once, value: 3 }
    found: “value: 3”
    expected: “value: 2”, as in content/en/activities/feeling.yaml
    fix: Write it as it is there. It is the same in every language: saved answers hang on it.

    content/de/activities/feeling.yaml:25 | - { id: high, title: done, min: 1.5, max: 3, next: { text: Rest. } }
    found: “max: 3”
    expected: “max: 2”, as in content/en/activities/feeling.yaml
    fix: Write it as it is there. It is the same in every language: saved answers hang on it.

    content/de/activities/people.yaml:11 | start: 1
    found: “start: 1”
    expected: “start: 2”, as in content/en/activities/people.yaml
    fix: Write it as it is there. It is the same in every language: saved answers hang on it.

    content/de/activities/people.yaml:40 | - id: means
    found: no “max”
    expected: “max: 2”, as in content/en/activities/people.yaml
    fix: Add it. It is the same in every language: saved answers hang on it.

    content/de/activities/people.yaml:58 | - { id: far, title: Others, where: { near: [far] } }
    found: “near: [far]”
    expected: “near: [far, other]”, as in content/en/activities/people.yaml
    fix: Write it as it is there. It is the same in every language: saved answers hang on it."
  `);
});

test('options are in the same order: results count by it', async () => {
  const [little, lot] = ['          - { id: little, text: A little }\n', '          - { id: lot, text: A lot }\n'];
  expect(await inGerman(change(german(CHOOSING), little + lot, lot + little))).toMatchInlineSnapshot(`
    "content/de/activities/choosing.yaml:36 | options:
    found: “options” in the order lot, little
    expected: little, lot, as in content/en/activities/choosing.yaml
    fix: Put them into the order that is there: results count by it."
  `);
});

test('a text that opens something may not be left out, or added', async () => {
  expect(
    await inGerman(
      change(german(BACK), 'again: Another talk', '# once'),
      change(german(PEOPLE), ', unknown: I do not know }', ' }'),
      change(german(CHOOSING), "sample: 'Pay", "again: Noch einmal\nsample: 'Pay"),
    ),
  ).toMatchInlineSnapshot(`
    "content/de/activities/choosing.yaml:3 | again: Noch einmal
    found: “again: Noch einmal”
    expected: no “again”, as in content/en/activities/choosing.yaml
    fix: Take it out. It is the same in every language: saved answers hang on it.

    content/de/activities/looking-back.yaml:1 | kind: worksheet
    found: no “again”
    expected: a text under “again”, as in content/en/activities/looking-back.yaml
    fix: Translate the one that is there: what it opens is the same in every language.

    content/de/activities/looking-back.yaml:25 | - kind: trend
    found: a trend on a sheet without “again”
    expected: a sheet that can be filled in several times
    fix: Write “again: …” for the sheet, the words on the button that begins a new run.

    content/de/activities/people.yaml:24 | - { id: by, kind: date, label: By which day? }
    found: no “unknown”
    expected: a text under “unknown”, as in content/en/activities/people.yaml
    fix: Translate the one that is there: what it opens is the same in every language."
  `);
});

test('tables of tasks have the same sectors, works and tasks', async () => {
  expect(
    await inGerman(
      change(german(TASKS), 'shop: Shops, office', 'laden: Läden, office'),
      change(german(TASKS), 'sector: shop', 'sector: laden'),
    ),
  ).toMatchInlineSnapshot(`
    "content/de/tasks.yaml:1 | sectors: { health: Health, laden: Läden, office: Offices }
    found: no “shop” under “sectors”
    expected: whatever content/en/tasks.yaml has there
    fix: Copy “shop” from there, and translate its texts. It is the same in every language: saved answers hang on it.

    content/de/tasks.yaml:1 | sectors: { health: Health, laden: Läden, office: Offices }
    found: “laden” under “sectors”, which content/en/tasks.yaml does not have
    expected: whatever content/en/tasks.yaml has there
    fix: Mend it, or write it there first. It is the same in every language: saved answers hang on it.

    content/de/tasks.yaml:5 | till: { name: Cashier, sector: laden, search: [till work], road: open }
    found: “sector: laden”
    expected: “sector: shop”, as in content/en/tasks.yaml
    fix: Write it as it is there. It is the same in every language: saved answers hang on it."
  `);
});

test('a lesson shows the same activities in the same order, and cites the same cards anywhere', async () => {
  expect(
    await inGerman(
      change(
        german(LESSON),
        '<Activity id="people" />\n\n<Activity id="choosing" />',
        '<Activity id="choosing" />\n\n<Activity id="people" />',
      ),
      change(german(LESSON), '<Evidence id="mood" />', ''),
      change(german(CARD).replace('agree', 'mood'), 'claim:', '# not cited\nclaim:'),
    ),
  ).toMatchInlineSnapshot(`
    "content/de/evidence/mood.yaml:1 | # not cited
    found: an evidence card that no lesson cites
    expected: every card in one lesson or more, or on the evidence page alone
    fix: Put <Evidence id="mood" /> behind the sentence that cites it, list it under “evidence” in course.yaml, or take the file out.

    content/de/lessons/reflection/first-no.mdx:15 | Two people who judge the same talk often disagree.<Evidence id="agree" /> So one no is one reading.
    found: <Evidence> with “agree”
    expected: “agree”, “mood”, as in content/en/lessons/reflection/first-no.mdx
    fix: Put the same tags behind the same sentences.

    content/de/lessons/reflection/first-no.mdx:48 | <Activity id="first-no-check" />
    found: <Activity> with “first-no-check”, “counting”, “choosing”, “people”, “writing”, “looking-back”, “feeling”, “first-no-next”
    expected: “first-no-check”, “counting”, “people”, “choosing”, “writing”, “looking-back”, “feeling”, “first-no-next”, as in content/en/lessons/reflection/first-no.mdx
    fix: Put the same tags behind the same sentences."
  `);
});

test('situations have the ids of the source, and need not all be there', async () => {
  expect(await inGerman(change(german(LIST), '  - id: again\n', '  - id: nochmal\n'))).toMatchInlineSnapshot(`
    "content/de/course.yaml:10 | - id: nochmal
    found: the situation “nochmal”, which content/en/course.yaml does not have
    expected: the same ids in every language: they are part of addresses
    fix: Mend it, or write it there first."
  `);
});

test('a translation without a course is told once', async () => {
  expect(await inGerman(remove(german(LIST)))).toMatchInlineSnapshot(`
    "content/de/course.yaml:1 | 
    found: no such file
    expected: this file
    fix: Copy content/en/course.yaml, translate its texts, and leave out the lessons that are not translated yet."
  `);
});

test('a fault of the shape is told by the shape alone', async () => {
  expect(await inGerman(change(german(SHEET), 'bestOn: phone', 'bestOn: mobile'))).toMatchInlineSnapshot(`
    "content/de/activities/counting.yaml:4 | bestOn: mobile
    found: “mobile”
    expected: “phone” or “table”
    fix: Write “bestOn: phone” or “bestOn: table”."
  `);
});

test('what all languages share is told once, however many there are', async () => {
  const fault = change('content/centres/town.yaml', 'name: T', 'nam: T');
  expect(await faults(translation('de'), translation('nl'), fault)).toBe(await faults(fault));
  const list = change('content/references.json', '"type": "report"', '"type": "rumour"');
  expect(await faults(translation('de'), list)).toBe(await faults(list));
});
