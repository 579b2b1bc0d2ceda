import { describe, expect, test } from 'vitest';
import { rulesOf } from '../../../src/domain/lines/rules.ts';
import type { Answers } from '../../../src/domain/saved/record.ts';
import { AT, FIELDS, MADE } from './sheet.ts';

/** A page with its rules, whose answers nobody else changes unless a test does. */
function page(start: Answers) {
  const rules = rulesOf(FIELDS);
  let base = start;
  let time = Date.parse(AT);
  /** A clock that begins at `AT` and goes on. */
  const now = (): string => new Date(time++).toISOString();
  const lay = (changes: Answers): void => {
    base = { ...base, ...changes };
    rules.look(base);
  };
  return {
    rules,
    answers: () => Object.fromEntries(Object.entries(base).filter(([, value]) => value !== '')),
    lay,
    write: (changes: Answers) => lay(rules.land(base, base, changes, now()).changes),
    remove: (place: string) => lay(rules.remove(base, base, place, now())),
    undo: (table = 'list') => {
      const back = rules.putBack(table, base, now());
      lay(back?.changes ?? {});
      return back?.place ?? null;
    },
  };
}

const ANNA = { 'list.1.what': 'Anna', 'list.1.@': 'a' };

test('they know their fields, and what counts', () => {
  const rules = rulesOf(FIELDS);
  expect(rules.fields).toBe(FIELDS);
  expect(rules.counted({ 'top.1': '1' })).toEqual({ 'top.1': '' });
  expect(rules.partition({ 'list.1.what': 'x' }, {}, {}, AT)).toEqual({
    newer: { 'list.1.what': 'x', 'list.1.@': MADE },
    superseded: {},
  });
});

describe('a line that rests', () => {
  test('keeps its picks while its name is typed anew', () => {
    const { write, answers } = page({ ...ANNA, 'top.1': '1' });
    write({ 'list.1.what': '' });
    write({ 'list.1.what': 'Anne' });
    expect(answers()).toEqual({ 'list.1.what': 'Anne', 'list.1.@': 'a', 'top.1': '1' });
  });

  test('is forgotten once another tab has put a line there', () => {
    const { write, lay, answers } = page({ ...ANNA, 'top.1': '1' });
    write({ 'list.1.what': '' });
    lay({ 'list.1.what': 'Ben', 'list.1.@': 'b', 'top.1': '' });
    lay({ 'list.1.what': '', 'list.1.@': '' });
    write({ 'list.1.what': 'Cem' });
    expect(answers()).toEqual({ 'list.1.what': 'Cem', 'list.1.@': expect.stringMatching(/^kmdc\d$/) as unknown });
  });

  test('is remembered beside others', () => {
    const { write, answers } = page({ ...ANNA, 'list.2.what': 'Ben', 'list.2.@': 'b' });
    write({ 'list.1.what': '' });
    write({ 'list.2.what': '' });
    write({ 'list.1.what': 'Anne' });
    expect(answers()).toEqual({ 'list.1.what': 'Anne', 'list.1.@': 'a' });
  });
});

describe('lines that were begun before the rules were there', () => {
  const { rules } = page({});
  const left = { 'top.1': '1', 'cells.1.1': 'good', 'points.1.name': 'Pay' };

  test('get a generation, and nothing that hung on their place', () => {
    const view = { ...left, 'list.1.what': 'Anna' };
    expect(rules.begun(left, view, view, AT)).toEqual({ 'list.1.@': MADE, 'top.1': '', 'cells.1.1': '' });
  });

  test('keep what was picked with them', () => {
    const view = { ...left, 'list.1.what': 'Anna', 'top.1': '', 'top.2': '1' };
    expect(rules.begun(left, view, view, AT)).toEqual({ 'list.1.@': MADE, 'cells.1.1': '' });
  });

  test('are none where nothing was begun', () => {
    expect(rules.begun(ANNA, ANNA, ANNA, AT)).toEqual({});
    expect(rules.begun(ANNA, { ...ANNA, 'list.1.who': 'bank' }, { ...ANNA, 'list.1.who': 'bank' }, AT)).toEqual({});
  });

  test('lose their generation where they were emptied', () => {
    const view = { ...ANNA, 'list.1.what': '' };
    expect(rules.begun(ANNA, view, view, AT)).toEqual({ 'list.1.@': '' });
    const old = { 'list.1.what': 'Old' };
    expect(rules.begun(old, { 'list.1.what': '' }, { 'list.1.what': '' }, AT), 'had they one').toEqual({});
  });
});

describe('removing', () => {
  test('hits the line that was shown, wherever another tab has put it', () => {
    const { rules } = page({});
    const base = { 'list.1.what': 'Ben', 'list.1.@': 'b', 'list.2.what': 'Anna', 'list.2.@': 'a' };
    expect(rules.remove(ANNA, base, 'list.1', AT)).toEqual({ 'list.2.what': '', 'list.2.@': '' });
    expect(rules.removed()).toEqual([{ table: 'list', place: 'list.2', answers: base }]);
  });

  test('a line that is gone, or was never there, does nothing', () => {
    const { rules } = page({});
    expect(rules.remove(ANNA, { 'list.1.what': 'Ben', 'list.1.@': 'b' }, 'list.1', AT)).toEqual({});
    expect(rules.remove({}, {}, 'list.2', AT)).toEqual({});
    expect(rules.removed()).toEqual([]);
  });

  test('the last one of a table comes back first, those of other tables wait', () => {
    const { remove, undo, answers, rules } = page({
      ...ANNA,
      'list.2.what': 'Ben',
      'list.2.@': 'b',
      'points.1.name': 'Pay',
      'points.1.@': 'p',
      'cells.1.1': 'good',
    });
    const before = answers();
    for (const place of ['list.1', 'points.1', 'list.2']) remove(place);
    expect(answers()).toEqual({});
    expect(rules.removed().map(({ place }) => place)).toEqual(['list.1', 'points.1', 'list.2']);
    expect([undo(), undo(), undo()]).toEqual(['list.2', 'list.1', null]);
    expect(undo('points')).toBe('points.1');
    expect(answers()).toEqual(before);
    expect(rules.removed()).toEqual([]);
  });

  test('five can be undone, and of six the oldest not', () => {
    const { write, remove, undo, rules, answers } = page({});
    for (const name of ['one', 'two', 'three', 'four', 'five', 'six']) {
      write({ 'points.1.name': name });
      remove('points.1');
    }
    expect(rules.removed()).toHaveLength(5);
    const back: unknown[] = [];
    for (let number = 0; number < 6; number += 1) {
      if (undo('points') === null) break;
      back.push(answers()['points.1.name']);
      write({ 'points.1.name': '' });
    }
    expect(back).toEqual(['six', 'five', 'four', 'three', 'two']);
  });

  test('one that has no room goes on waiting', () => {
    const { write, remove, undo, rules, answers } = page({ 'points.1.name': 'Pay', 'points.1.@': 'p' });
    remove('points.1');
    write({ 'points.1.name': 'Bus', 'points.2.name': 'Hours' });
    expect(undo('points')).toBeNull();
    expect(rules.removed()).toHaveLength(1);
    remove('points.2');
    write({ 'points.2.name': 'Team' });
    remove('points.1');
    expect([undo('points'), undo('points')], 'Bus, and then Hours, for which there is no room').toEqual([
      'points.1',
      null,
    ]);
    expect(answers()).toMatchObject({ 'points.1.name': 'Bus', 'points.2.name': 'Team' });
    remove('points.1');
    remove('points.2');
    expect([undo('points'), undo('points'), undo('points')]).toEqual(['points.2', 'points.1', null]);
    expect(rules.removed().map(({ answers }) => answers['points.1.name'])).toEqual(['Pay', 'Bus']);
  });

  test('what was picked since, and then taken back, is not picked by a line that comes back', () => {
    const { write, remove, undo, answers, rules } = page({
      ...ANNA,
      'list.2.what': 'Ben',
      'list.2.@': 'b',
      'top.1': '1',
      'top.3': '1',
    });
    remove('list.1');
    write({ 'top.1': '2' });
    expect(rules.removed()[0]?.answers).toMatchObject({ ...ANNA, 'top.1': '' });
    write({ 'top.1': '' });
    undo();
    expect(answers()).not.toHaveProperty(['top.1']);
  });

  test('a pick of another place is left to it', () => {
    const { write, remove, undo, answers } = page({ ...ANNA, 'list.2.what': 'Ben', 'list.2.@': 'b', 'top.1': '1' });
    remove('list.1');
    write({ 'top.2': '2', note: 'x' });
    undo();
    expect(answers()).toMatchObject({ 'top.1': '1', 'top.2': '2' });
  });

  test('is forgotten with another run', () => {
    const { remove, write, undo, rules, answers } = page({ ...ANNA, 'list.2.what': 'Ben', 'list.2.@': 'b' });
    remove('list.1');
    write({ 'list.2.what': '' });
    rules.forget();
    expect([rules.removed(), undo()]).toEqual([[], null]);
    write({ 'list.2.what': 'Cem' });
    expect(answers()['list.2.@'], 'the line that rested as well').not.toBe('b');
  });

  test('and so are its marks', () => {
    const cells = { 'points.1.name': 'Pay', 'points.1.@': 'p', 'cells.1.1': 'good' };
    const { remove, rules, lay, undo, answers } = page({ ...ANNA, ...cells });
    remove('list.1');
    rules.forget();
    lay({ ...ANNA, ...cells, 'cells.1.1': '' });
    remove('list.1');
    undo();
    expect(answers()).not.toHaveProperty(['cells.1.1']);
  });
});
