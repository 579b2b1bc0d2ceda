import { describe, expect, test } from 'vitest';
import { partitionLines } from '../../../src/domain/lines/waiting.ts';
import type { Answers } from '../../../src/domain/saved/record.ts';
import { AT, FIELDS, MADE } from './sheet.ts';

const partition = (waiting: Answers, was: Answers, device: Answers) => partitionLines(FIELDS, waiting, was, device, AT);

const ANNA = { 'list.1.what': 'Anna', 'list.1.@': 'a' };
const BEN = { 'list.1.what': 'Ben', 'list.1.@': 'b' };

describe('a waiting answer that hangs on no line', () => {
  test('is newer while the device holds what it held, and superseded after that', () => {
    expect(
      partition({ note: 'new', other: 'x' }, { note: 'old', other: 'old' }, { note: 'old', other: 'theirs' }),
    ).toEqual({
      newer: { note: 'new' },
      superseded: { other: 'x' },
    });
    expect(partition({ note: 'x' }, {}, { note: 'x' })).toEqual({ newer: { note: 'x' }, superseded: {} });
    expect(partition({ note: 'mine' }, {}, { note: '' }).newer, 'a cleared one is as good as none').toEqual({
      note: 'mine',
    });
    expect(partition({ note: 'mine' }, { note: 'was' }, {}).superseded, 'cleared meanwhile').toEqual({ note: 'mine' });
  });
});

describe('a waiting line', () => {
  test('that is begun gets its generation, and keeps the one it has', () => {
    expect(partition({ 'list.1.what': 'Anna' }, {}, {})).toEqual({
      newer: { 'list.1.what': 'Anna', 'list.1.@': MADE },
      superseded: {},
    });
    expect(partition(ANNA, {}, {})).toEqual({ newer: ANNA, superseded: {} });
  });

  test('does not go into one that another tab has put into its place', () => {
    const waiting = { ...ANNA, 'list.1.who': 'bank', 'top.1': '1' };
    expect(partition(waiting, {}, BEN)).toEqual({
      newer: { 'list.2.what': 'Anna', 'list.2.@': 'a', 'list.2.who': 'bank', 'top.1': '2' },
      superseded: {},
    });
  });

  test('goes on in its line, wherever that is now', () => {
    const device = { ...BEN, 'list.3.what': 'Anna', 'list.3.@': 'a' };
    expect(partition({ 'list.1.who': 'bank' }, { ...ANNA, 'list.1.who': '' }, device)).toEqual({
      newer: { 'list.3.who': 'bank' },
      superseded: {},
    });
  });

  test('gives way, box by box, to what another tab wrote into the same line', () => {
    const device = { ...ANNA, 'list.1.who': 'office' };
    expect(partition({ 'list.1.who': 'bank', 'list.1.what': 'Anne' }, ANNA, device)).toEqual({
      newer: { 'list.1.what': 'Anne' },
      superseded: { 'list.1.who': 'bank' },
    });
    expect(partition({ 'list.1.who': 'office' }, ANNA, device).newer, 'not to the same').toEqual({
      'list.1.who': 'office',
    });
  });

  test('whose line is gone is begun anew, with nothing of what was before', () => {
    expect(partition({ 'list.1.who': 'bank' }, { ...ANNA, 'list.1.who': 'office' }, {})).toEqual({
      newer: { 'list.1.who': 'bank', 'list.1.@': MADE },
      superseded: {},
    });
  });

  test('that was emptied or removed is gone from the device, unless it was changed there since', () => {
    const empty = { 'list.1.what': '', 'list.1.@': '', 'top.1': '' };
    const was = { ...ANNA, 'list.1.who': '', 'top.1': '1' };
    const gone = { newer: empty, superseded: {} };
    expect(partition(empty, was, { ...ANNA, 'top.1': '1' })).toEqual(gone);
    expect(partition(empty, was, { ...BEN, 'top.1': '1' }).newer, 'the place is taken').not.toHaveProperty([
      'list.1.what',
    ]);
    const moved = { ...BEN, 'list.3.what': 'Anna', 'list.3.@': 'a' };
    expect(partition({ 'list.1.what': '', 'list.1.@': '' }, ANNA, moved).newer, 'wherever it is').toEqual({
      'list.3.what': '',
      'list.3.@': '',
    });
    const changed = { ...ANNA, 'list.1.who': 'bank' };
    expect(partition(empty, was, changed).newer).toEqual({ 'top.1': '' });
  });

  test('that was emptied keeps its picks, for who goes on with it', () => {
    const device = { ...ANNA, 'top.1': '1' };
    const empty = { 'list.1.what': '', 'list.1.@': '' };
    expect(partition(empty, device, device)).toEqual({ newer: empty, superseded: {} });
  });

  test('that is emptied between two tabs loses its generation', () => {
    // This one has cleared the name, the other one the day.
    expect(partition({ 'list.1.what': '' }, { ...ANNA, 'list.1.by': '2026-12-01' }, ANNA)).toEqual({
      newer: { 'list.1.what': '', 'list.1.@': '' },
      superseded: {},
    });
  });

  test('is not kept off by blanks, and does not write over a box that was cleared since', () => {
    expect(partition(ANNA, {}, { 'list.1.what': ' ' })).toEqual({ newer: ANNA, superseded: {} });
    expect(
      partition({ 'list.1.who': 'bank' }, { ...ANNA, 'list.1.who': 'office' }, { ...ANNA, 'list.1.who': '' }),
    ).toEqual({
      newer: {},
      superseded: { 'list.1.who': 'bank' },
    });
  });

  test('that took the place of a removed one stays there', () => {
    const next = { 'list.1.what': 'Cem', 'list.1.who': '', 'list.1.@': 'c' };
    const full = { ...ANNA, 'list.1.who': 'bank', 'list.2.what': 'Ben', 'list.3.what': 'Dana', 'top.1': '1' };
    expect(partition(next, full, full)).toEqual({ newer: { ...next, 'top.1': '' }, superseded: {} });
    const other = { 'points.1.name': 'Anna', 'points.1.@': 'a' };
    expect(partition(next, { ...ANNA, ...other }, { ...ANNA, ...other }).newer, 'in its own table').toEqual(next);
  });

  test('that went on with one that rested keeps what hangs on it, and one that was begun takes nothing over', () => {
    const left = { 'top.1': '1', 'cells.1.1': 'good', 'points.1.name': 'Pay', 'points.1.@': 'p' };
    expect(partition(ANNA, left, left), 'the page knew').toEqual({ newer: ANNA, superseded: {} });
    const old = { 'list.1.what': 'Old', 'list.1.@': '' };
    expect(partition(old, left, left), 'also of a line without a generation').toEqual({ newer: old, superseded: {} });
    expect(partition({ 'list.1.what': 'New' }, left, left), 'a page without the rules did not').toEqual({
      newer: { 'list.1.what': 'New', 'list.1.@': MADE, 'top.1': '', 'cells.1.1': '' },
      superseded: {},
    });
    const taken = { ...left, ...BEN, 'top.1': '2', 'cells.2.1': 'poor' };
    expect(partition(ANNA, left, taken), 'in another place nothing is its own').toEqual({
      newer: { 'list.2.what': 'Anna', 'list.2.@': 'a', 'top.1': '', 'cells.2.1': '' },
      superseded: {},
    });
  });

  test('of an older page is removed as well', () => {
    const old = { 'list.1.what': 'Old' };
    expect(partition({ 'list.1.what': '' }, old, old)).toEqual({ newer: { 'list.1.what': '' }, superseded: {} });
  });

  test('that has no room is set aside', () => {
    const full = { ...BEN, 'list.2.what': 'Cem', 'list.3.what': 'Dana' };
    expect(partition({ ...ANNA, 'top.1': '1', note: 'x' }, {}, full)).toEqual({
      newer: { note: 'x' },
      superseded: { ...ANNA, 'top.1': '1' },
    });
  });
});

describe('waiting picks and marks', () => {
  const LINES = { ...ANNA, 'list.2.what': 'Ben', 'list.2.@': 'b', 'points.1.name': 'Pay', 'points.1.@': 'p' };

  test('go where nothing is, or what was there', () => {
    expect(partition({ 'top.1': '1', 'cells.1.1': 'good' }, LINES, LINES)).toEqual({
      newer: { 'top.1': '1', 'cells.1.1': 'good' },
      superseded: {},
    });
    const before = { ...LINES, 'top.1': '2', 'cells.1.1': 'poor' };
    expect(partition({ 'top.1': '1', 'cells.1.1': 'good' }, before, before).newer).toEqual({
      'top.1': '1',
      'cells.1.1': 'good',
    });
    expect(partition({ 'top.1': '1' }, { ...LINES, 'top.1': '2' }, LINES).newer, 'cleared since').toEqual({
      'top.1': '1',
    });
  });

  test('give way to others', () => {
    const device = { ...LINES, 'top.1': '2', 'cells.1.1': 'poor' };
    expect(partition({ 'top.1': '1', 'cells.1.1': 'good' }, LINES, device)).toEqual({
      newer: {},
      superseded: { 'top.1': '1', 'cells.1.1': 'good' },
    });
  });

  test('are compared by the line, not by its number', () => {
    // Anna stood first and was picked; now she stands third, and still is.
    const device = { ...BEN, 'list.3.what': 'Anna', 'list.3.@': 'a', 'top.1': '3', 'top.2': '' };
    expect(partition({ 'top.1': '', 'top.2': '1' }, { ...ANNA, 'top.1': '1' }, device)).toEqual({
      newer: { 'top.1': '', 'top.2': '3' },
      superseded: {},
    });
    // The same number, but of another line.
    expect(partition({ 'top.1': '' }, { ...ANNA, 'top.1': '1' }, { ...device, 'top.1': '1' })).toEqual({
      newer: {},
      superseded: { 'top.1': '' },
    });
  });

  test('of a line that waits beside another in its place go along', () => {
    const device = { ...BEN, 'points.1.name': 'Pay', 'points.1.@': 'p', 'cells.2.1': 'poor' };
    const waiting = { ...ANNA, 'cells.1.1': 'good' };
    // What an older page left there is of no line.
    expect(partition(waiting, { 'points.1.name': 'Pay', 'points.1.@': 'p' }, device)).toEqual({
      newer: { 'list.2.what': 'Anna', 'list.2.@': 'a', 'cells.2.1': 'good' },
      superseded: {},
    });
  });

  test('of a line that is gone are set aside', () => {
    expect(partition({ 'top.1': '1' }, ANNA, BEN)).toEqual({ newer: {}, superseded: { 'top.1': '1' } });
  });
});
