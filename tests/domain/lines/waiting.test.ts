import { describe, expect, test } from 'vitest';
import { partitionLines } from '../../../src/domain/lines/waiting.ts';
import type { Answers } from '../../../src/domain/saved/record.ts';
import { AT, FIELDS, MADE } from './sheet.ts';

const sift = (waiting: Answers, was: Answers, device: Answers) => partitionLines(FIELDS, waiting, was, device, AT);

const ANNA = { 'list.1.what': 'Anna', 'list.1.@': 'a' };
const BEN = { 'list.1.what': 'Ben', 'list.1.@': 'b' };

describe('a waiting answer that hangs on no line', () => {
  test('is newer while the device holds what it held, and overtaken after that', () => {
    expect(sift({ note: 'new', other: 'x' }, { note: 'old', other: 'old' }, { note: 'old', other: 'theirs' })).toEqual({
      newer: { note: 'new' },
      overtaken: { other: 'x' },
    });
    expect(sift({ note: 'x' }, {}, { note: 'x' })).toEqual({ newer: { note: 'x' }, overtaken: {} });
    expect(sift({ note: 'mine' }, {}, { note: '' }).newer, 'a cleared one is as good as none').toEqual({
      note: 'mine',
    });
    expect(sift({ note: 'mine' }, { note: 'was' }, {}).overtaken, 'cleared meanwhile').toEqual({ note: 'mine' });
  });
});

describe('a waiting line', () => {
  test('that is begun gets its generation, and keeps the one it has', () => {
    expect(sift({ 'list.1.what': 'Anna' }, {}, {})).toEqual({
      newer: { 'list.1.what': 'Anna', 'list.1.@': MADE },
      overtaken: {},
    });
    expect(sift(ANNA, {}, {})).toEqual({ newer: ANNA, overtaken: {} });
  });

  test('does not go into one that another tab has put into its place', () => {
    const waiting = { ...ANNA, 'list.1.who': 'bank', 'top.1': '1' };
    expect(sift(waiting, {}, BEN)).toEqual({
      newer: { 'list.2.what': 'Anna', 'list.2.@': 'a', 'list.2.who': 'bank', 'top.1': '2' },
      overtaken: {},
    });
  });

  test('goes on in its line, wherever that is now', () => {
    const device = { ...BEN, 'list.3.what': 'Anna', 'list.3.@': 'a' };
    expect(sift({ 'list.1.who': 'bank' }, { ...ANNA, 'list.1.who': '' }, device)).toEqual({
      newer: { 'list.3.who': 'bank' },
      overtaken: {},
    });
  });

  test('gives way, box by box, to what another tab wrote into the same line', () => {
    const device = { ...ANNA, 'list.1.who': 'office' };
    expect(sift({ 'list.1.who': 'bank', 'list.1.what': 'Anne' }, ANNA, device)).toEqual({
      newer: { 'list.1.what': 'Anne' },
      overtaken: { 'list.1.who': 'bank' },
    });
    expect(sift({ 'list.1.who': 'office' }, ANNA, device).newer, 'not to the same').toEqual({ 'list.1.who': 'office' });
  });

  test('whose line is gone is begun anew, with nothing of what was before', () => {
    expect(sift({ 'list.1.who': 'bank' }, { ...ANNA, 'list.1.who': 'office' }, {})).toEqual({
      newer: { 'list.1.who': 'bank', 'list.1.@': MADE },
      overtaken: {},
    });
  });

  test('that was emptied or removed is gone from the device, unless it was changed there since', () => {
    const empty = { 'list.1.what': '', 'list.1.@': '', 'top.1': '' };
    const was = { ...ANNA, 'list.1.who': '', 'top.1': '1' };
    const gone = { newer: empty, overtaken: {} };
    expect(sift(empty, was, { ...ANNA, 'top.1': '1' })).toEqual(gone);
    expect(sift(empty, was, { ...BEN, 'top.1': '1' }).newer, 'the place is taken').not.toHaveProperty(['list.1.what']);
    const moved = { ...BEN, 'list.3.what': 'Anna', 'list.3.@': 'a' };
    expect(sift({ 'list.1.what': '', 'list.1.@': '' }, ANNA, moved).newer, 'wherever it is').toEqual({
      'list.3.what': '',
      'list.3.@': '',
    });
    const changed = { ...ANNA, 'list.1.who': 'bank' };
    expect(sift(empty, was, changed).newer).toEqual({ 'top.1': '' });
  });

  test('that was emptied keeps its picks, for who goes on with it', () => {
    const device = { ...ANNA, 'top.1': '1' };
    const empty = { 'list.1.what': '', 'list.1.@': '' };
    expect(sift(empty, device, device)).toEqual({ newer: empty, overtaken: {} });
  });

  test('that is emptied between two tabs loses its generation', () => {
    // This one has cleared the name, the other one the day.
    expect(sift({ 'list.1.what': '' }, { ...ANNA, 'list.1.by': '2026-12-01' }, ANNA)).toEqual({
      newer: { 'list.1.what': '', 'list.1.@': '' },
      overtaken: {},
    });
  });

  test('is not kept off by blanks, and does not write over a box that was cleared since', () => {
    expect(sift(ANNA, {}, { 'list.1.what': ' ' })).toEqual({ newer: ANNA, overtaken: {} });
    expect(sift({ 'list.1.who': 'bank' }, { ...ANNA, 'list.1.who': 'office' }, { ...ANNA, 'list.1.who': '' })).toEqual({
      newer: {},
      overtaken: { 'list.1.who': 'bank' },
    });
  });

  test('that took the place of a removed one stays there', () => {
    const next = { 'list.1.what': 'Cem', 'list.1.who': '', 'list.1.@': 'c' };
    const full = { ...ANNA, 'list.1.who': 'bank', 'list.2.what': 'Ben', 'list.3.what': 'Dana', 'top.1': '1' };
    expect(sift(next, full, full)).toEqual({ newer: { ...next, 'top.1': '' }, overtaken: {} });
    const other = { 'points.1.name': 'Anna', 'points.1.@': 'a' };
    expect(sift(next, { ...ANNA, ...other }, { ...ANNA, ...other }).newer, 'in its own table').toEqual(next);
  });

  test('that went on with one that rested keeps what hangs on it, and one that was begun takes nothing over', () => {
    const left = { 'top.1': '1', 'cells.1.1': 'good', 'points.1.name': 'Pay', 'points.1.@': 'p' };
    expect(sift(ANNA, left, left), 'the page knew').toEqual({ newer: ANNA, overtaken: {} });
    const old = { 'list.1.what': 'Old', 'list.1.@': '' };
    expect(sift(old, left, left), 'also of a line without a generation').toEqual({ newer: old, overtaken: {} });
    expect(sift({ 'list.1.what': 'New' }, left, left), 'a page without the rules did not').toEqual({
      newer: { 'list.1.what': 'New', 'list.1.@': MADE, 'top.1': '', 'cells.1.1': '' },
      overtaken: {},
    });
    const taken = { ...left, ...BEN, 'top.1': '2', 'cells.2.1': 'poor' };
    expect(sift(ANNA, left, taken), 'in another place nothing is its own').toEqual({
      newer: { 'list.2.what': 'Anna', 'list.2.@': 'a', 'top.1': '', 'cells.2.1': '' },
      overtaken: {},
    });
  });

  test('of an older page is removed as well', () => {
    const old = { 'list.1.what': 'Old' };
    expect(sift({ 'list.1.what': '' }, old, old)).toEqual({ newer: { 'list.1.what': '' }, overtaken: {} });
  });

  test('that has no room is set aside', () => {
    const full = { ...BEN, 'list.2.what': 'Cem', 'list.3.what': 'Dana' };
    expect(sift({ ...ANNA, 'top.1': '1', note: 'x' }, {}, full)).toEqual({
      newer: { note: 'x' },
      overtaken: { ...ANNA, 'top.1': '1' },
    });
  });
});

describe('waiting picks and marks', () => {
  const LINES = { ...ANNA, 'list.2.what': 'Ben', 'list.2.@': 'b', 'points.1.name': 'Pay', 'points.1.@': 'p' };

  test('go where nothing is, or what was there', () => {
    expect(sift({ 'top.1': '1', 'cells.1.1': 'good' }, LINES, LINES)).toEqual({
      newer: { 'top.1': '1', 'cells.1.1': 'good' },
      overtaken: {},
    });
    const before = { ...LINES, 'top.1': '2', 'cells.1.1': 'poor' };
    expect(sift({ 'top.1': '1', 'cells.1.1': 'good' }, before, before).newer).toEqual({
      'top.1': '1',
      'cells.1.1': 'good',
    });
    expect(sift({ 'top.1': '1' }, { ...LINES, 'top.1': '2' }, LINES).newer, 'cleared since').toEqual({ 'top.1': '1' });
  });

  test('give way to others', () => {
    const device = { ...LINES, 'top.1': '2', 'cells.1.1': 'poor' };
    expect(sift({ 'top.1': '1', 'cells.1.1': 'good' }, LINES, device)).toEqual({
      newer: {},
      overtaken: { 'top.1': '1', 'cells.1.1': 'good' },
    });
  });

  test('are compared by the line, not by its number', () => {
    // Anna stood first and was picked; now she stands third, and still is.
    const device = { ...BEN, 'list.3.what': 'Anna', 'list.3.@': 'a', 'top.1': '3', 'top.2': '' };
    expect(sift({ 'top.1': '', 'top.2': '1' }, { ...ANNA, 'top.1': '1' }, device)).toEqual({
      newer: { 'top.1': '', 'top.2': '3' },
      overtaken: {},
    });
    // The same number, but of another line.
    expect(sift({ 'top.1': '' }, { ...ANNA, 'top.1': '1' }, { ...device, 'top.1': '1' })).toEqual({
      newer: {},
      overtaken: { 'top.1': '' },
    });
  });

  test('of a line that waits beside another in its place go along', () => {
    const device = { ...BEN, 'points.1.name': 'Pay', 'points.1.@': 'p', 'cells.2.1': 'poor' };
    const waiting = { ...ANNA, 'cells.1.1': 'good' };
    // What an older page left there is of no line.
    expect(sift(waiting, { 'points.1.name': 'Pay', 'points.1.@': 'p' }, device)).toEqual({
      newer: { 'list.2.what': 'Anna', 'list.2.@': 'a', 'cells.2.1': 'good' },
      overtaken: {},
    });
  });

  test('of a line that is gone are set aside', () => {
    expect(sift({ 'top.1': '1' }, ANNA, BEN)).toEqual({ newer: {}, overtaken: { 'top.1': '1' } });
  });
});
