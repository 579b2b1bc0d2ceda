import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faults, LIST, write, type Seed } from '../course.ts';

const card = write(
  'content/en/evidence/spare.yaml',
  "claim: A claim.\nfound: A finding.\nstudied: People.\nlimit: A limit.\nsources: [smith-2013]\nchecked: '2026-11-23'\n",
);

const listed =
  (text: string): Seed =>
  async (root) =>
    writeFile(join(root, LIST), `${await readFile(join(root, LIST), 'utf8')}evidence: ${text}\n`);

test('a card that no lesson cites may stand on the evidence page', async () => {
  expect(await faults(card, listed('{ help: [spare] }'))).toBe('');
  expect(await faults(card, listed('{ beside: [{ card: spare, lesson: reflection/first-no }] }'))).toBe('');
});

test('a card that is not there, and a lesson that is not there, are reported', async () => {
  expect(await faults(card, listed('{ help: [spair], beside: [{ card: spare, lesson: reflection/first-non }] }')))
    .toMatchInlineSnapshot(`
      "content/en/course.yaml:15 | evidence: { help: [spair], beside: [{ card: spare, lesson: reflection/first-non }] }
      found: the evidence card “spair”, and no such file
      expected: the name of a file in content/en/evidence
      fix: Did you mean “spare”? Mend the id, or write content/en/evidence/spair.yaml.

      content/en/course.yaml:15 | evidence: { help: [spair], beside: [{ card: spare, lesson: reflection/first-non }] }
      found: the lesson “reflection/first-non”, and no such file
      expected: lessons that are written
      fix: Did you mean “reflection/first-no”? Mend it, or write content/en/lessons/reflection/first-non.mdx."
    `);
});

test('a card that a lesson cites, and one that is listed twice, are reported', async () => {
  expect(await faults(card, listed('{ help: [spare, agree], beside: [{ card: spare, lesson: reflection/first-no }] }')))
    .toMatchInlineSnapshot(`
    "content/en/course.yaml:15 | evidence: { help: [spare, agree], beside: [{ card: spare, lesson: reflection/first-no }] }
    found: “agree”, which a lesson cites
    expected: only cards of no lesson: the others stand on the page anyway
    fix: Take it out here.

    content/en/course.yaml:15 | evidence: { help: [spare, agree], beside: [{ card: spare, lesson: reflection/first-no }] }
    found: “spare” a second time
    expected: every card once
    fix: Take one of the two out."
  `);
});
