import { describe, expect, test } from 'vitest';
import type { Run } from '../../../src/domain/saved/record.ts';
import { besideAnswers, isSameRun, unite, writtenIn } from '../../../src/domain/saved/runs.ts';

/** A run of that November day, with one answer. */
const run = (id: string, day: number | string, answer: string, more: object = {}): Run => ({
  ...more,
  id,
  at: typeof day === 'number' ? `2026-11-0${day}T08:00:00.000Z` : day,
  answers: { a: answer },
});

const PRESENT = run('present', 9, 'now');

describe('what a run holds', () => {
  test('is its answers without the cleared ones', () => {
    expect(writtenIn({ id: 'r', at: 'x', answers: { a: '1', b: '', c: null, d: [] } })).toEqual({ a: '1', d: [] });
  });

  test('and without what tells lines apart', () => {
    expect(writtenIn({ id: 'r', at: 'x', answers: { 'list.1.@': 'g', 'list.1.what': 'x' } })).toEqual({
      'list.1.what': 'x',
    });
  });

  test('and what a later version put beside them', () => {
    expect(besideAnswers(run('r', 1, 'x', { mood: 3 }))).toEqual({ mood: 3 });
    expect(besideAnswers(PRESENT)).toEqual({});
  });
});

describe('one run, found twice', () => {
  test.each([
    ['has the same id', run('r1', 1, 'x'), run('r1', 2, 'x'), true],
    ['has the same time', run('r1', 1, 'x'), run('r1-2', 1, 'x'), true],
    ['has one of them', run('r1', 1, 'x'), run('r2', 2, 'x'), false],
    ['says the same', run('r1', 1, 'x'), run('r1', 1, 'y'), false],
    ['may have cleared fields', run('r1', 1, ''), { id: 'r1', at: 'x', answers: {} }, true],
    ['has the same beside', run('r1', 1, 'x', { mood: 3 }), run('r1', 1, 'x', { mood: 4 }), false],
    ['has nothing more beside', run('r1', 1, 'x', { mood: 3 }), run('r1', 1, 'x'), false],
  ])('%s', (_, one, other, same) => {
    expect(isSameRun(one, other)).toBe(same);
  });
});

describe('earlier runs of two records', () => {
  const ids = (mine: readonly Run[], theirs: readonly Run[]): readonly string[] =>
    unite(mine, theirs, PRESENT).map(({ id, answers }) => `${id} ${String(answers['a'])}`);

  test('nothing and nothing is nothing', () => {
    expect(unite([], [], PRESENT)).toEqual([]);
  });

  test('are kept as they are', () => {
    const [mine, theirs] = [run('m', 1, 'x', { mood: 3 }), run('t', 2, 'y', { note: [1] })];
    expect(unite([mine], [theirs], PRESENT)).toEqual([mine, theirs]);
  });

  test('stand with the oldest first', () => {
    const mine = [run('m2', 2, 'm2'), run('m4', 4, 'm4'), run('m6', 6, 'm6')];
    const theirs = [run('t1', 1, 't1'), run('t3', 3, 't3'), run('t5', 5, 't5'), run('t7', 7, 't7'), run('t8', 8, 't8')];
    expect(ids(mine, theirs)).toEqual(['t1 t1', 'm2 m2', 't3 t3', 'm4 m4', 't5 t5', 'm6 m6', 't7 t7', 't8 t8']);
    expect(ids([run('m9', 9, 'm9')], [run('t1', 1, 't1'), run('t2', 2, 't2')])).toEqual(['t1 t1', 't2 t2', 'm9 m9']);
    expect(ids([run('m1', 1, 'm1')], theirs)).toEqual(['m1 m1', 't1 t1', 't3 t3', 't5 t5', 't7 t7', 't8 t8']);
  });

  test('keep their own order where clocks jumped or times cannot be read', () => {
    expect(ids([run('m5', 5, 'm5'), run('m1', 1, 'm1')], [run('t3', 3, 't3')])).toEqual(['t3 t3', 'm5 m5', 'm1 m1']);
    expect(ids([run('m', 'some day', 'm')], [run('t', 1, 't')])).toEqual(['m m', 't t']);
    expect(ids([run('m', 1, 'm')], [run('t', 'some day', 't')])).toEqual(['m m', 't t']);
  });

  test('stand once each, and the present one not among them', () => {
    const old = run('old', 1, 'x');
    expect(unite([old], [old], PRESENT)).toEqual([old]);
    expect(unite([PRESENT, old], [{ ...PRESENT, at: 'later' }], PRESENT)).toEqual([old]);
  });

  test('get an id of their own where two have one', () => {
    expect(ids([run('r', 1, 'x'), run('s', 2, 's')], [run('r', 2, 'y'), run('r', 3, 'z')])).toEqual([
      'r x',
      's s',
      'r-2 y',
      'r-3 z',
    ]);
    expect(ids([run('present', 1, 'x')], [])).toEqual(['present-2 x']);
  });

  test('are known again under that id', () => {
    const theirs = [run('r', 2, 'y'), run('r', 3, 'z')];
    const once = unite([run('r', 1, 'x')], theirs, PRESENT);
    expect(unite(once, theirs, PRESENT)).toEqual(once);
  });
});
