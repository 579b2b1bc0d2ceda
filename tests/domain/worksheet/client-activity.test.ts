import { expect, test } from 'vitest';
import { toClientActivity } from '../../../src/domain/worksheet/client-activity.ts';
import { isApart, lessonsNamed, needsOf, needsTasks, viewsOf } from '../../../src/domain/worksheet/needs.ts';
import { packsFor } from '../../../src/domain/worksheet/packs.ts';
import type { View } from '../../../src/schema/view.ts';
import { ALL, FIELDS, sheetWith } from './sheet.ts';

const card: View = { kind: 'card', text: '{word}', empty: 'Nothing yet.' };
const compare: View = {
  kind: 'compare',
  title: 't',
  pairs: [],
  heads: { before: 'b', after: 'a' },
  note: 'n',
  empty: 'e',
};
const piles: View = {
  kind: 'piles',
  title: 't',
  from: 'cards',
  groups: [
    { id: 'a', title: 'A', where: { pile: ['must'] }, ask: false, more: { text: 'm', lesson: 'fit/wants' } },
    { id: 'b', title: 'B', where: { pile: ['nice'] }, ask: false },
  ],
  rest: 'r',
  empty: 'e',
  stamps: false,
};
const quiz = {
  kind: 'quiz' as const,
  title: 't',
  questions: [
    { id: 'q', ask: 'Which?', choices: [{ id: 'c', text: 'This', lead: 'Yes.', why: 'Because.', best: true }] },
  ],
};

test('a check travels as ids: its words are on the page', () => {
  expect(toClientActivity(quiz)).toEqual({ kind: 'quiz', questions: { q: ['c'] } });
});

test('a sheet travels without what only the built page shows', () => {
  const data = toClientActivity({ ...ALL, sample: 'A sample', intro: ['An introduction'] });
  const text = JSON.stringify(data);
  for (const spare of ['A sample', 'An introduction', 'A note', 'Begin']) expect(text).not.toContain(spare);
  for (const kept of ['the pick', 'How much?', 'other.step', 'a second one']) expect(text).toContain(kept);
});

test('hints travel with the fields that the browser draws again, and with no others', () => {
  const data = toClientActivity(sheetWith([FIELDS.number, FIELDS.short]));
  expect(data).toMatchObject({ fields: [{ id: 'count', hint: 'A hint' }, { id: 'word' }] });
  expect(JSON.stringify(data).match(/A hint/g)).toHaveLength(1);
});

test('a page carries what its activities need, each once', () => {
  expect(viewsOf([sheetWith([], { views: [card, piles, card] }), quiz])).toEqual(['card', 'piles']);
  expect([...packsFor([sheetWith([FIELDS.short], { views: [card] }), quiz])]).toEqual(['card']);
  expect([...packsFor([sheetWith([FIELDS.number], { views: [piles, compare], again: 'Again' })])].sort()).toEqual([
    'days',
    'numbers',
    'piles',
    'runs',
  ]);
  expect([...packsFor([sheetWith([FIELDS.table, FIELDS.grid])])]).toEqual(['matrix', 'tables']);
  expect(needsOf([sheetWith([FIELDS.short])])).toMatchObject({ tables: false, fields: false, numbers: false });
  expect(needsOf([sheetWith([FIELDS.table])])).toMatchObject({ tables: true, fields: true, grids: false });
  expect(needsOf([quiz])).toMatchObject({ views: [], selfChecks: false, runs: false });
});

test('tasks, lessons and places apart are found', () => {
  expect(needsTasks(sheetWith([FIELDS.table]))).toBe(true);
  expect(needsTasks(sheetWith([FIELDS.short]))).toBe(false);
  expect(needsTasks(quiz)).toBe(false);
  expect(lessonsNamed(sheetWith([FIELDS.sort], { views: [piles, card] }))).toEqual(['fit/wants']);
  expect(lessonsNamed(quiz)).toEqual([]);
  expect(isApart(sheetWith([], { standalone: true }))).toBe(true);
  expect(isApart(sheetWith([]))).toBe(false);
  expect(isApart(quiz)).toBe(false);
});

test('what only the notes need does not travel with a sheet', () => {
  const sheet = toClientActivity(sheetWith([FIELDS.short], { confirmSharing: true, withdrawn: [FIELDS.long] }));
  expect(Object.keys(sheet)).not.toEqual(expect.arrayContaining(['confirmSharing']));
  expect(Object.keys(sheet)).not.toEqual(expect.arrayContaining(['withdrawn']));
});
