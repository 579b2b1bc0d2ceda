import { expect, test } from 'vitest';
import { matrixOf } from '../../../src/views/matrix/matrix.ts';
import { matrixTable, matrixText, questionsOf } from '../../../src/views/matrix/text.ts';
import type { Answers } from '../../../src/domain/saved/record.ts';
import { sheet, SPEECH, view, written } from './sheet.ts';

const read = (answers: Answers) => matrixOf(view, sheet(), answers, SPEECH);
const HEADS = { criterion: 'What', weight: 'How much' };

// Shop has 6, Depot 2 to 8, Stay 0 to 2 of 8: only what is open about Depot can change who comes first.
const answers = written(
  ['Shop', 'Stay', 'Depot'],
  ['pay', 'some', 'good', 'poor', 'dont-know'],
  ['rota', 'little', 'fair', 'dont-know', 'good'],
  ['team', 'little', 'fair', 'poor', ''],
);

test('every "do not know" is a question, the deciding ones first; what is empty is none', () => {
  expect(questionsOf(read(answers), view)).toEqual([
    { text: 'What about pay at Depot?', deciding: true },
    { text: 'What about rota at Stay?', deciding: false },
  ]);
  expect(matrixText(read(answers), view)).toEqual(['What about pay at Depot?', 'What about rota at Stay?']);
});

test('without a "do not know" there is no question', () => {
  expect(matrixText(read(written(['A', 'B'], ['pay', '', 'good', ''])), view)).toEqual([]);
  expect(matrixText(read({}), view)).toEqual([]);
});

test('there are questions before there is enough to compare', () => {
  expect(matrixText(read(written(['A'], ['pay', '', 'dont-know'])), view)).toEqual(['What about pay at A?']);
});

test('what a reader wrote is put in as it stands', () => {
  expect(matrixText(read(written(['{criterion} $&'], ['{option}', '', 'dont-know'])), view)).toEqual([
    'What about {option} at {criterion} $&?',
  ]);
});

test('the table has a line of heads and a line for each criterion', () => {
  expect(matrixTable(read(answers), HEADS)).toEqual([
    ['What', 'How much', 'Shop', 'Stay', 'Depot'],
    ['pay', 'some', 'good', 'poor', 'do not know'],
    ['rota', 'a little', 'fair', 'do not know', 'good'],
    ['team', 'a little', 'fair', 'poor', ''],
  ]);
});

test('a weight that was not said is empty in the table, though it counts as the middle one', () => {
  expect(matrixTable(read(written(['A'], ['pay', '', 'good'], ['rota', 'lot', ''])), HEADS)).toEqual([
    ['What', 'How much', 'A'],
    ['pay', '', 'good'],
    ['rota', 'a lot', ''],
  ]);
  expect(matrixTable(read({}), HEADS)).toEqual([['What', 'How much']]);
});

test('words from right to left are shut off from the question around them', () => {
  expect(matrixText(read(written(['מאפייה'], ['الراتب', '', 'dont-know'])), view)).toEqual([
    'What about \u2068الراتب\u2069 at \u2068מאפייה\u2069?',
  ]);
});
