import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { change, faults, LIST } from '../course.ts';

test('a lesson that is listed and not written is reported', async () => {
  expect(await faults(change(LIST, 'lessons: [first-no]', 'lessons: [first-no, second-no]'))).toMatchInlineSnapshot(`
    "content/en/course.yaml:2 | - { id: reflection, title: Reflection, summary: What a no can tell you., lessons: [first-no, second-no] }
    found: the lesson “reflection/second-no”, and no such file
    expected: lessons that are written
    fix: Did you mean “reflection/first-no”? Mend it, or write content/en/lessons/reflection/second-no.mdx."
  `);
});

test('a lesson that is listed twice is reported', async () => {
  expect(await faults(change(LIST, 'lessons: [first-no]', 'lessons: [first-no, first-no]'))).toMatchInlineSnapshot(`
    "content/en/course.yaml:2 | - { id: reflection, title: Reflection, summary: What a no can tell you., lessons: [first-no, first-no] }
    found: the lesson “reflection/first-no” a second time
    expected: every lesson once
    fix: Take one of the two out."
  `);
});

test('a lesson that is listed under another theme is reported, and missed under its own', async () => {
  expect(
    await faults(
      change(LIST, 'lessons: [first-no] }\n', 'lessons: [] }\n'),
      change(LIST, 'summary: When it hurts., lessons: []', 'summary: When it hurts., lessons: [first-no]'),
    ),
  ).toMatchInlineSnapshot(`
    "content/en/course.yaml:3 | - { id: resilience, title: Resilience, summary: When it hurts., lessons: [first-no] }
    found: the lesson “resilience/first-no”, and no such file
    expected: lessons that are written
    fix: Mend it, or write content/en/lessons/resilience/first-no.mdx.

    content/en/lessons/reflection/first-no.mdx:1 | ---
    found: a lesson that the course does not list
    expected: its name in content/en/course.yaml, under its theme
    fix: Add “first-no” to the lessons of the theme “reflection”, where it comes in the order."
  `);
});

test('a path that leads to no lesson is reported', async () => {
  expect(await faults(change(LIST, 'lesson: reflection/first-no', 'lesson: reflection/first-noo')))
    .toMatchInlineSnapshot(`
      "content/en/course.yaml:14 | - { lesson: reflection/first-noo, because: It helps to count. }
      found: the lesson “reflection/first-noo”, and no such file
      expected: lessons that are written
      fix: Did you mean “reflection/first-no”? Mend it, or write content/en/lessons/reflection/first-noo.mdx."
    `);
});

test('a theme stands once', async () => {
  expect(await faults(change(LIST, 'id: fit', 'id: networking'))).toMatchInlineSnapshot(`
    "content/en/course.yaml:6 | - { id: networking, title: Fit, summary: What you want., lessons: [] }
    found: the theme id “networking” a second time; the first is in line 5
    expected: every theme id once
    fix: Give the newer one another id. Those that were published stay as they are."
  `);
});

test('a situation stands once', async () => {
  const twice = async (root: string) => {
    const text = await readFile(join(root, LIST), 'utf8');
    await writeFile(join(root, LIST), text + text.slice(text.indexOf('  - id: again')));
  };
  expect(await faults(twice)).toMatchInlineSnapshot(`
    "content/en/course.yaml:15 | - id: again
    found: the situation id “again” a second time; the first is in line 10
    expected: every situation id once
    fix: Give the newer one another id. Those that were published stay as they are."
  `);
});
