import { describe, expect, test } from 'vitest';
import { matrixOf } from '../../../src/views/matrix/matrix.ts';
import { matrixTexts } from '../../../src/views/matrix/result-texts.ts';
import { matrix as words } from '../../../src/views/matrix/words.en.ts';
import { sheet, SPEECH, view, written } from './sheet.ts';

const texts = (...table: Parameters<typeof written>) =>
  matrixTexts(matrixOf(view, sheet(), written(...table), SPEECH), words, SPEECH);

describe('who comes first', () => {
  test('one option, with nothing open', () => {
    const said = texts(['Shop', 'Depot'], ['pay', 'lot', 'good', 'fair'], ['rota', 'some', 'fair', 'poor']);
    expect(said.verdict).toBe('“Shop” comes first.');
    expect(said.holds).toBe('That holds also if you change how much any one of these things matters.');
    expect(said.changes).toEqual([]);
    expect(said.assumed).toBe('');
    expect(said.left).toEqual([]);
    expect([0, 1].map(said.sum)).toEqual(['8 of 10', '3 of 10']);
  });

  test('options named from right to left keep their places in our sentences', () => {
    const said = texts(['מאפייה', 'מחסן'], ['שכר', '', 'good', 'good']);
    expect(said.verdict).toBe('“\u2068מאפייה\u2069” + “\u2068מחסן\u2069” are level in first place.');
    expect(said.assumed).toContain(': “\u2068שכר\u2069”.');
    expect(texts(['מאפייה', 'מחסן'], ['שכר', '', 'good', '']).left).toEqual(['“\u2068מחסן\u2069”: “\u2068שכר\u2069”']);
  });

  test('one option, whatever is open', () => {
    const said = texts(['Shop', 'Depot'], ['pay', 'lot', 'good', 'fair'], ['rota', 'little', 'fair', 'dont-know']);
    expect(said.verdict).toBe('“Shop” comes first, whatever the open marks turn out to be.');
    expect(said.holds).toBe('That holds unless one of these mattered more or less to you:');
    expect(said.changes).toEqual([
      'If “pay” mattered less (“a little”, now “a lot”): it would not be settled. These could come first: “Shop” + “Depot”.',
      'If “rota” mattered more (“a lot”, now “a little”): it would not be settled. These could come first: “Shop” + “Depot”.',
    ]);
    expect([0, 1].map(said.sum)).toEqual(['7 of 8', '3 to 5 of 8']);
  });

  test('level options', () => {
    const said = texts(['Shop', 'Depot', 'Stay'], ['pay', 'some', 'good', 'good', 'fair']);
    expect(said.verdict).toBe('“Shop” + “Depot” are level in first place.');
    expect([0, 1, 2].map(said.sum)).toEqual(['4 of 4, level with “Depot”', '4 of 4, level with “Shop”', '2 of 4']);
    const open = texts(
      ['Shop', 'Depot', 'Stay'],
      ['pay', 'lot', 'good', 'good', 'poor'],
      ['rota', 'little', 'fair', 'fair', ''],
    );
    expect(open.verdict).toBe('“Shop” + “Depot” are level in first place, whatever the open marks turn out to be.');
  });

  test('not settled: who could, and who would half-way', () => {
    const said = texts(['Shop', 'Depot'], ['pay', 'some', 'good', 'dont-know'], ['rota', 'some', 'poor', 'fair']);
    expect(said.verdict).toBe('This is not settled yet. These could come first: “Shop” + “Depot”.');
    expect(said.holds).toBe(
      'With every open mark half-way between “poor” and “good”, “Shop” + “Depot” would be level in first place. That holds unless one of these mattered more or less to you:',
    );
    expect(said.changes).toEqual([
      'If “pay” mattered less (“a little”, now “some”): “Depot” would come first.',
      'If “pay” mattered more (“a lot”, now “some”): “Shop” would come first.',
      'If “rota” mattered less (“a little”, now “some”): “Shop” would come first.',
      'If “rota” mattered more (“a lot”, now “some”): “Depot” would come first.',
    ]);
  });

  test('a change that makes options level', () => {
    const said = texts(['Shop', 'Depot'], ['pay', 'some', 'good', 'poor'], ['rota', 'little', 'poor', 'good']);
    expect(said.changes).toEqual([
      'If “pay” mattered less (“a little”, now “some”): “Shop” + “Depot” would be level in first place.',
      'If “rota” mattered more (“some”, now “a little”): “Shop” + “Depot” would be level in first place.',
    ]);
  });
});

test('weights that were not said are named with what stands in', () => {
  expect(texts(['A'], ['pay', '', 'good'], ['rota', 'lot', ''], ['team', '', '']).assumed).toBe(
    'You have not said yet how much this matters, so it counts as “some”: “pay” + “team”.',
  );
});

test('what has no mark yet is told for each option; "do not know" is a mark', () => {
  expect(texts(['A', 'B', 'C'], ['pay', '', 'good', '', ''], ['rota', '', 'dont-know', 'fair', '']).left).toEqual([
    '“B”: “pay”',
    '“C”: “pay” + “rota”',
  ]);
});

test('two minutes: two options, three points, a few marks say something', () => {
  const said = texts(['Shop', 'Depot'], ['pay', '', 'good', 'poor'], ['rota', '', '', ''], ['team', '', '', '']);
  expect(said.verdict).toBe('This is not settled yet. These could come first: “Shop” + “Depot”.');
  expect(said.holds).toBe(
    'With every open mark half-way between “poor” and “good”, “Shop” would come first. That holds also if you change how much any one of these things matters.',
  );
});
