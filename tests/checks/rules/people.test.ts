import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faults, LESSON, type Seed, write } from '../course.ts';

/** Copies the lesson to another theme, with somebody in its example. */
const lessonOf =
  (path: string, who: string): Seed =>
  async (root) => {
    const text = await readFile(join(root, LESSON), 'utf8');
    await write(`content/en/lessons/${path}.mdx`, text.replace(/who="[^"]*"/, `who="${who}"`))(root);
  };

/** Only what is said of people: a copied lesson has other faults. */
const said = async (...seeds: Seed[]): Promise<string[]> =>
  (await faults(...seeds)).split('\n\n').filter((fault) => fault.includes('found: the person'));

test('a person who is in two lessons is reported in the second', async () => {
  expect(await said(lessonOf('resilience/other', 'Ana, 22, driver'))).toMatchInlineSnapshot(`
    [
      "content/en/lessons/resilience/other.mdx:42 | <Example who="Ana, 22, driver">
    found: the person “Ana”, who is in content/en/lessons/reflection/first-no.mdx already
    expected: a different person in every lesson; only the opening and the closing lesson share one
    fix: Give this person another name, in the tag and in the text.",
    ]
  `);
});

test('two people with different names are two people', async () => {
  expect(await said(lessonOf('resilience/other', 'Anna, 40, cook'))).toEqual([]);
});

test('the opening and the closing lesson share a person', async () => {
  expect(
    await said(lessonOf('opening/day', 'Marek, 41, warehouse'), lessonOf('closing/end', 'Marek, 41, warehouse')),
  ).toEqual([]);
});

test('and nobody else shares it', async () => {
  const found = await said(
    lessonOf('opening/day', 'Marek, 41, warehouse'),
    lessonOf('closing/end', 'Marek, 41, warehouse'),
    lessonOf('fit/middle', 'Marek, 30, baker'),
    lessonOf('opening/two', 'Marek, 41, warehouse'),
  );
  expect(found.map((fault) => fault.split(' | ')[0])).toEqual([
    expect.stringMatching(/^content\/en\/lessons\/fit\/middle\.mdx:\d+$/),
    expect.stringMatching(/^content\/en\/lessons\/opening\/two\.mdx:\d+$/),
  ]);
});

test('a lesson in the middle does not take its person from the opening', async () => {
  expect(await said(lessonOf('opening/day', 'Ana, 40, cook'))).toEqual([
    expect.stringContaining('content/en/lessons/reflection/first-no.mdx'),
  ]);
});
