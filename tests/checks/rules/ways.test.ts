import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { change, faults, LESSON, LIST, SHEET, type Seed } from '../course.ts';

const PATH = '    path:\n';
const WAYS = `    also: A person may help more.
    link: { text: Talk, to: help }
    more:
      - { heading: Work, text: For your work., link: { text: For advisers, to: advisers } }
`;
const add =
  (text: string): Seed =>
  async (root) =>
    writeFile(join(root, LIST), (await readFile(join(root, LIST), 'utf8')) + text);

/** A sheet with a list of nine entries. */
const list = change(
  SHEET,
  'fields:\n',
  `fields:\n  - { id: texts, kind: choice, label: Which text?, options: [${'abcdefghi'
    .split('')
    .map((id) => `{ id: ${id}, text: ${id.toUpperCase()} }`)
    .join(', ')}] }\n`,
);

test('links that lead to pages, lessons, sheets and entries of lists are in order', async () => {
  const also = `related:
  - { text: One, to: activities/counting }
  - { text: Two, to: lessons/reflection/first-no }
  - { text: Three, to: activities/counting#texts=b }
`;
  expect(await faults(change(LIST, PATH, WAYS + PATH), list, add(also))).toBe('');
});

test('links that lead nowhere are reported, wherever they stand', async () => {
  const ways = WAYS.replace('to: help', 'to: lessons/reflection/first-non').replace('to: advisers', 'to: adviser');
  const also = `related:
  - { text: One, to: activities/countin }
  - { text: Two, to: activities/first-no-check }
  - { text: Three, to: activities/first-no-next }
`;
  expect(await faults(change(LIST, PATH, ways + PATH), add(also))).toMatchInlineSnapshot(`
    "content/en/course.yaml:14 | link: { text: Talk, to: lessons/reflection/first-non }
    found: the lesson “reflection/first-non”, and no such file
    expected: lessons that are written
    fix: Did you mean “reflection/first-no”? Mend it, or write content/en/lessons/reflection/first-non.mdx.

    content/en/course.yaml:16 | - { heading: Work, text: For your work., link: { text: For advisers, to: adviser } }
    found: “adviser”
    expected: lessons/<theme>/<slug>, activities/<id>, help or advisers
    fix: Change it to lessons/<theme>/<slug>, activities/<id>, help or advisers.

    content/en/course.yaml:20 | - { text: One, to: activities/countin }
    found: the activity “countin”, and no page of that name
    expected: the id of an activity that has a page of its own: no check, and no next step
    fix: Did you mean “counting”? Name one of: choosing, counting, feeling, looking-back, people, writing.

    content/en/course.yaml:21 | - { text: Two, to: activities/first-no-check }
    found: the activity “first-no-check”, and no page of that name
    expected: the id of an activity that has a page of its own: no check, and no next step
    fix: Name one of: choosing, counting, feeling, looking-back, people, writing.

    content/en/course.yaml:22 | - { text: Three, to: activities/first-no-next }
    found: the activity “first-no-next”, and no page of that name
    expected: the id of an activity that has a page of its own: no check, and no next step
    fix: Name one of: choosing, counting, feeling, looking-back, people, writing."
  `);
});

test('a list, or an entry of it, that is not there is reported', async () => {
  const also = `related:
  - { text: One, to: activities/counting#text=b }
  - { text: Two, to: activities/counting#texts=j }
  - { text: Three, to: activities/counting#spread=one }
`;
  expect(await faults(list, add(also))).toMatchInlineSnapshot(`
    "content/en/course.yaml:16 | - { text: One, to: activities/counting#text=b }
    found: “text”, which is no field of “counting”
    expected: the id of a choice field of “counting”
    fix: Did you mean “texts”? Name one of: texts, spread.

    content/en/course.yaml:17 | - { text: Two, to: activities/counting#texts=j }
    found: “j”, which is no option of “texts”
    expected: the id of an option of “texts”
    fix: Did you mean “a”? Name one of: a, b, c, d, e, f, g, h, i.

    content/en/course.yaml:18 | - { text: Three, to: activities/counting#spread=one }
    found: “spread”, which has 2 options
    expected: a choice of more than 8 options: only a list to open can be opened with an entry picked
    fix: Take “#…” out of the address."
  `);
});

test('the sheet that a situation asks for stands in no lesson, and is there', async () => {
  const asks = change(LIST, PATH, `    lastStep: counting\n${PATH}`);
  expect(await faults(asks, change(LESSON, '<Activity id="counting" />\n\n', ''))).toBe('');
  expect(await faults(asks)).toMatchInlineSnapshot(`
    "content/en/course.yaml:13 | lastStep: counting
    found: “counting”, which a lesson shows
    expected: a sheet that stands in no lesson
    fix: Take it out of the lesson, or ask for another one here."
  `);
  const wrong = change(LIST, PATH, `    lastStep: first-no-check\n${PATH}`);
  expect(await faults(wrong)).toMatchInlineSnapshot(`
    "content/en/course.yaml:13 | lastStep: first-no-check
    found: the activity “first-no-check”, and no page of that name
    expected: the id of an activity that has a page of its own: no check, and no next step
    fix: Name one of: choosing, counting, looking-back, people, writing."
  `);
});
