import { expect, test } from 'vitest';
import type { Problem } from '../../../src/checks/problem.ts';
import { readContent } from '../../../src/checks/read/content.ts';
import { answerStrings } from '../../../src/checks/rules/answer-strings.ts';
import { change, faults, FEELING, QUIZ } from '../course.ts';

/** A sheet of choices, and what the rule says of it. */
const sheet = (...ids: readonly string[]): string => `kind: worksheet
title: Picking
bestOn: phone
fields:
${ids.map((id) => `  - { id: ${id}, kind: choice, label: What?, options: [{ id: no, text: A }, { id: someone, text: B }] }\n`).join('')}`;
const problems = (text: string): readonly Problem[] =>
  answerStrings(readContent([{ file: 'content/en/activities/picking.yaml', text }]).content);

test('two choices of a check have different codes', async () => {
  const seeds = [
    ['- id: meaning', '- id: offer'],
    ['- id: worth', '- id: no'],
    ['- id: cause', '- id: chair-pen'],
    ['- id: mood', '- id: someone'],
  ] as const;
  expect(await faults(...seeds.map(([before, after]) => change(QUIZ, before, after)))).toMatchInlineSnapshot(`
    "content/en/activities/first-no-check.yaml:17 | - id: chair-pen
    found: “someone” of “chair-pen”, which has the same code as “no” of “offer”
    expected: answers whose ids make different codes: answers are passed on as codes
    fix: Give “chair-pen”, or its option, another id. Where it was published already, change the other of the two."
  `);
});

test('two answers of a self-check have different codes', async () => {
  expect(await faults(change(FEELING, 'id: as2', 'id: path-moss'))).toMatchInlineSnapshot(`
    "content/en/activities/feeling.yaml:22 | - { id: path-moss, text: I answered somebody. }
    found: “yes” of “path-moss”, which has the same code as “yes” of “as1”
    expected: answers whose ids make different codes: answers are passed on as codes
    fix: Give “path-moss”, or its option, another id. Where it was published already, change the other of the two."
  `);
});

test('two options of a sheet have different codes', () => {
  expect(problems(sheet('offer', 'chair-pen'))).toMatchInlineSnapshot(`
    [
      {
        "expected": "answers whose ids make different codes: answers are passed on as codes",
        "file": "content/en/activities/picking.yaml",
        "fix": "Give “chair-pen”, or its option, another id. Where it was published already, change the other of the two.",
        "found": "“someone” of “chair-pen”, which has the same code as “no” of “offer”",
        "line": 6,
      },
    ]
  `);
  expect(problems(sheet('offer', 'chair'))).toEqual([]);
});

test('all answers fit into one string', () => {
  const ids = Array.from({ length: 21 }, (_, index) => `q${index}`);
  expect(problems(sheet(...ids.slice(1)))).toEqual([]);
  expect(problems(sheet(...ids))).toMatchInlineSnapshot(`
    [
      {
        "expected": "20 or fewer: all answers together go into one short text",
        "file": "content/en/activities/picking.yaml",
        "fix": "Make two activities of it.",
        "found": "21 questions, each with one answer to pick",
        "line": 1,
      },
    ]
  `);
});

test('a sheet with something to write has no string', () => {
  expect(problems(`${sheet('offer', 'chair-pen')}  - { id: note, kind: short, label: What else? }\n`)).toEqual([]);
});

test('what has not the right shape, or an id twice, is told by others', () => {
  expect(problems(sheet('offer', 'chair-pen').replace('title: Picking\n', ''))).toEqual([]);
  expect(problems('')).toEqual([]);
  expect(problems(sheet('offer', 'offer'))).toEqual([]);
});
