import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/checks/read/content.ts';
import { readFiles } from '../../src/checks/read/files.ts';
import { clashesIn, decodeAnswerString, encodeAnswerString } from '../../src/domain/saved/answer-string.ts';
import { closedQuestions } from '../../src/domain/saved/closed-questions.ts';
import { toClientActivity } from '../../src/domain/worksheet/client-activity.ts';
import { activity } from '../../src/schema/activity.ts';
import { readFixtures } from '../tools/fixtures.ts';

const { content } = readContent(await readFiles(join(import.meta.dirname, '..', '..')));

/** The activities of the course in which everything is picked. */
const closed = content.activities.flatMap(({ id, root }) => {
  const questions = closedQuestions(toClientActivity(activity.parse(root.value)));
  return questions ? [[id, questions] as const] : [];
});

test.each(readFixtures('answer-strings'))('%s means what it always meant', (_, text) => {
  const {
    activity: id,
    string,
    answers,
  } = JSON.parse(text) as {
    activity: string;
    string: string;
    answers: Record<string, string>;
  };
  const questions = new Map(closed).get(id) ?? [];
  expect(decodeAnswerString(questions, string)).toEqual({ state: 'ok', answers, unknown: 0 });
  expect(encodeAnswerString(questions, answers)).toBe(string);
});

test('the checks and self-checks are there', () => {
  expect(closed.map(([id]) => id)).toEqual(expect.arrayContaining(['check-in', 'new-things', 'one-reading-check']));
});

test.each(closed)('all answers to %s fit into one string, and no two have one code', (_, questions) => {
  const all = Object.fromEntries(questions.map(({ id, options }) => [id, options.at(-1)]));
  expect(encodeAnswerString(questions, all)).toMatch(/^[\w-]{1,64}$/);
  expect(clashesIn(questions)).toEqual([]);
});
