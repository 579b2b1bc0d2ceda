import { expect, test } from 'vitest';
import {
  BACK,
  CARD,
  change,
  CHOOSING,
  cut,
  faults,
  FEELING,
  LESSON,
  LIST,
  OTHER_CARD,
  PAGE,
  PEOPLE,
  QUIZ,
  remove,
  REFERENCES,
  SHEET,
  TASKS,
  withCourse,
  write,
  WRITING,
} from './course.ts';
import { checkContent } from '../../src/checks/check-content.ts';

test('a course without mistakes has no problem', async () => {
  expect(await faults()).toBe('');
});

test('mistakes in two files are both reported, in the order of the files', async () => {
  expect(
    await faults(
      change(SHEET, 'title: Count one search', 'titel: Count one search'),
      change(QUIZ, '        why: It is one reading.\n', ''),
    ),
  ).toMatchInlineSnapshot(`
    "content/en/activities/counting.yaml:1 | kind: worksheet
    found: no “title”
    expected: some text
    fix: Write a title of a few words.

    content/en/activities/counting.yaml:2 | titel: Count one search
    found: the word “titel”, which means nothing here
    expected: “kind”, “title”, “intro”, “sample”, “bestOn”, “standalone”, “fields”, “more”, “reads”, “views”, “again”, “confirmSharing” or “withdrawn”
    fix: Did you mean “title”? Rename it, or take it out.

    content/en/activities/first-no-check.yaml:11 | - id: reading
    found: no “why”
    expected: some text
    fix: Write why this choice fits or does not, in one or two sentences. Readers learn from the explanation, not from the mark, and the wrong choices teach most."
  `);
});

test('several mistakes in one file are all reported, of the shape and of the rules', async () => {
  expect(
    await faults(
      change(QUIZ, '        why: some things do.\n', ''),
      change(QUIZ, 'id: cause', 'id: meaning'),
      change(QUIZ, 'Nothing', 'Nothing!'),
    ),
  ).toMatchInlineSnapshot(`
    "content/en/activities/first-no-check.yaml:17 | - id: meaning
    found: the question id “meaning” a second time; the first is in line 4
    expected: every question id once
    fix: Give the newer one another id. Those that were published stay as they are.

    content/en/activities/first-no-check.yaml:26 | - id: nothing
    found: no “why”
    expected: some text
    fix: Write why this choice fits or does not, in one or two sentences. Readers learn from the explanation, not from the mark, and the wrong choices teach most.

    content/en/activities/first-no-check.yaml:27 | text: Nothing!
    found: an exclamation mark
    expected: a full stop
    fix: Write a full stop."
  `);
});

test('an empty file is a problem of that file', async () => {
  expect(await faults(write(SHEET, ''))).toMatchInlineSnapshot(`
    "content/en/activities/counting.yaml:1 | 
    found: nothing
    expected: lines of the form “word: text”
    fix: Copy a file of the same kind and change its words."
  `);
});

test('an empty lesson is a problem of that file', async () => {
  expect(await faults(write(PAGE, ''))).toMatchInlineSnapshot(`
    "content/en/pages/about.mdx:1 | 
    found: no line of three hyphens at the top
    expected: title and first sentence between two lines of three hyphens, then the text
    fix: Start the file with a line “---”, then “title: …” and the other lines of the head, then a line “---” again. Copy the head of a file beside this one."
  `);
});

test.each([
  ['bytes that are no text', new Uint8Array([0, 255, 216, 255, 224, 0, 16, 74, 70, 73, 70, 128])],
  ['a picture of brackets', '[[[{{{'],
  ['a lone scalar', 'hello'],
  ['a list', '- a\n- b\n'],
  ['an alias to nothing', 'a: *nobody\n'],
  ['an alias to itself', '&a [*a]\n'],
  ['an unknown tag', 'a: !picture x\n'],
  ['a tag that is not closed', '---\ntitle: x\n---\n\n<Beside id="\n'],
  ['a fence that is not closed', '---\ntitle: x\n'],
  ['only fences', '---\n---\n'],
])('garbage never throws and never passes: %s', async (_, garbage) => {
  for (const file of [LESSON, PAGE, QUIZ, SHEET, CARD, LIST, REFERENCES]) {
    const problems = await withCourse([write(file, garbage)], checkContent);
    expect(problems.filter((problem) => problem.file === file)).not.toEqual([]);
  }
});

test.each([LESSON, QUIZ, SHEET, PEOPLE, CHOOSING, WRITING, BACK, FEELING, TASKS, CARD, LIST, REFERENCES])(
  'a file that was cut off anywhere never throws: %s',
  async (file) => {
    for (const part of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      await expect(withCourse([cut(file, part)], checkContent)).resolves.toBeInstanceOf(Array);
    }
  },
);

test('a card that cannot be read is told once, and not again as references that nobody cites', async () => {
  expect(await faults(write(OTHER_CARD, 'claim: "open'))).toMatchInlineSnapshot(`
    "content/en/evidence/mood.yaml:1 | claim: "open
    found: a quotation mark that is not closed
    expected: quotation marks in pairs
    fix: Put the second one at the end of the text."
  `);
});

test('a file that must be there is missed', async () => {
  expect(await faults(remove(LIST), remove(REFERENCES))).toMatchInlineSnapshot(`
    "content/en/course.yaml:1 | 
    found: no such file
    expected: this file
    fix: Put it back: the site cannot do without it.

    content/references.json:1 | 
    found: no such file
    expected: this file
    fix: Put it back: the site cannot do without it."
  `);
});

test('a folder without content misses the two files that must be there', async () => {
  const problems = await checkContent('/nowhere-at-all');
  expect(problems.map(({ file, found }) => `${file}: ${found}`)).toEqual([
    'content/en/course.yaml: no such file',
    'content/references.json: no such file',
  ]);
});
