import { describe, expect, test } from 'vitest';
import { land, type Resting } from '../../../src/domain/lines/landing.ts';
import type { Answers } from '../../../src/domain/saved/record.ts';
import { AT, FIELDS, MADE } from './sheet.ts';

const landed = (view: Answers, base: Answers, changes: Answers, resting?: Resting) =>
  land(FIELDS, view, base, changes, AT, resting);

const ANNA = { 'list.1.what': 'Anna', 'list.1.@': 'a' };
const BEN = { 'list.1.what': 'Ben', 'list.1.@': 'b' };

describe('a change', () => {
  test('that hangs on no line is written as it is', () => {
    expect(landed({}, {}, { note: 'x', 'kinds.rent': '' })).toMatchObject({
      changes: { note: 'x', 'kinds.rent': '' },
      lost: {},
    });
  });

  test('in a line that stands where it was shown is written there, and begins nothing', () => {
    expect(landed(ANNA, ANNA, { 'list.1.who': 'bank' })).toMatchObject({
      changes: { 'list.1.who': 'bank' },
      lost: {},
    });
    const { changes, emptied } = landed({ 'list.1.what': 'x' }, { 'list.1.what': 'x' }, { 'list.1.what': 'y' });
    expect([changes, emptied.size], 'a line of an older page gets no generation').toEqual([{ 'list.1.what': 'y' }, 0]);
  });

  test('begins a line with a generation, and clears what hung on an earlier one in its place', () => {
    const left = { 'top.1': '1', 'top.2': '2', 'cells.1.1': 'good', 'cells.2.1': 'poor', 'points.1.name': 'Pay' };
    expect(landed(left, left, { 'list.1.what': 'Anna' }).changes).toEqual({
      'list.1.what': 'Anna',
      'list.1.@': MADE,
      'top.1': '',
      'cells.1.1': '',
    });
  });

  test('may pick and mark the line that it begins', () => {
    const left = { 'top.1': '1', 'cells.1.1': 'good', 'points.1.name': 'Pay' };
    const typed = { 'list.1.what': 'Anna', 'top.1': '1', 'cells.1.1': 'poor' };
    expect(landed(left, left, typed).changes).toEqual({ ...typed, 'list.1.@': MADE });
  });

  test('gives every line that it begins a generation of its own, none of which is there', () => {
    const base = { 'list.1.what': 'Anna', 'list.1.@': MADE };
    const { changes } = landed(base, base, { 'list.2.what': 'Ben', 'list.3.what': 'Cem' });
    expect(changes).toMatchObject({ 'list.2.@': 'kmdc1', 'list.3.@': 'kmdc2' });
    expect(landed({ ...ANNA, 'list.1.@': MADE }, {}, { 'list.2.what': 'x' }).changes, 'nor was shown').toMatchObject({
      'list.2.@': 'kmdc1',
    });
  });

  test('with a generation keeps it', () => {
    expect(landed({}, {}, { 'list.1.what': 'Anna', 'list.1.@': 'g' }).changes).toEqual({
      'list.1.what': 'Anna',
      'list.1.@': 'g',
    });
  });

  test('with a generation that is no text gets another', () => {
    expect(landed({}, {}, { 'list.1.what': 'Anna', 'list.1.@': 7 }).changes).toEqual({
      'list.1.what': 'Anna',
      'list.1.@': MADE,
    });
  });

  test('of blanks begins no line', () => {
    expect(landed({}, {}, { 'list.1.what': ' ' }).changes).toEqual({ 'list.1.what': ' ' });
  });
});

describe('a line that is emptied', () => {
  test('is none any more, and the page remembers which it was', () => {
    const base = { ...ANNA, 'list.2.what': 'Ben' };
    const { changes, emptied } = landed(base, base, { 'list.1.what': '', 'list.2.what': ' ' });
    expect(changes).toEqual({ 'list.1.what': '', 'list.1.@': '', 'list.2.what': ' ', 'list.2.@': '' });
    expect([...emptied]).toEqual([
      ['list.1', 'a'],
      ['list.2', ''],
    ]);
  });

  test('is gone on with by who writes in its place again: with its generation, its picks and its marks', () => {
    const base = { 'list.1.what': '', 'list.1.@': '', 'top.1': '1', 'cells.1.1': 'good' };
    expect(landed(base, base, { 'list.1.what': 'Anne' }, new Map([['list.1', 'a']])).changes).toEqual({
      'list.1.what': 'Anne',
      'list.1.@': 'a',
    });
    expect(
      landed(base, base, { 'list.1.what': 'Anne' }, new Map([['list.1', '']])).changes,
      'it never had one',
    ).toEqual({
      'list.1.what': 'Anne',
      'list.1.@': '',
    });
    expect(landed(base, base, { 'list.1.what': 'Anne' }, new Map([['list.2', 'a']])).changes).toMatchObject({
      'list.1.@': MADE,
      'top.1': '',
      'cells.1.1': '',
    });
  });

  test('is not gone on with by a line that was written in elsewhere, and comes to a place that was written in', () => {
    // Ben has taken the place of Anna; a word into Anna's line, and one into that of Cem, who stands third now.
    const view = { ...ANNA, 'list.2.what': 'Cem', 'list.2.@': 'c' };
    const base = { ...BEN, 'list.3.what': 'Cem', 'list.3.@': 'c' };
    const resting = new Map([['list.2', 'resting']]);
    const { changes } = landed(view, base, { 'list.1.what': 'Anne', 'list.2.who': 'bank' }, resting);
    expect(changes).toEqual({ 'list.2.what': 'Anne', 'list.2.@': MADE, 'list.3.who': 'bank' });
  });

  test('is not gone on with by a line that only comes to its place', () => {
    // Written in the first line; another has taken its place; the second place is free, and a line rests there.
    const { changes } = landed(ANNA, BEN, { 'list.1.what': 'Anne' }, new Map([['list.2', 'resting']]));
    expect(changes).toEqual({ 'list.2.what': 'Anne', 'list.2.@': MADE });
  });
});

describe('a change in view of answers that have changed since', () => {
  test('goes where its line is now', () => {
    const view = { ...ANNA, 'points.1.name': 'Pay' };
    const base = {
      'list.1.what': 'Ben',
      'list.1.@': 'b',
      'list.3.what': 'Anna',
      'list.3.@': 'a',
      'points.1.name': 'Pay',
    };
    const { changes, lost, moves } = landed(view, base, { 'list.1.who': 'bank', 'top.1': '1', 'cells.1.1': 'good' });
    expect([changes, lost]).toEqual([{ 'list.3.who': 'bank', 'top.1': '3', 'cells.3.1': 'good' }, {}]);
    expect(['list.1', 'points.1', 'list.2'].map(moves)).toEqual(['list.3', 'points.1', 'list.2']);
  });

  test('goes on in a free place, as another line, when its line is gone and its place taken', () => {
    const { changes, lost } = landed(ANNA, BEN, { 'list.1.what': 'Anna K.' });
    expect([changes, lost]).toEqual([{ 'list.2.what': 'Anna K.', 'list.2.@': MADE }, {}]);
  });

  test('stays where its line was when nobody has taken the place', () => {
    const { changes } = landed(ANNA, {}, { 'list.1.what': 'Anna K.' });
    expect(changes).toEqual({ 'list.1.what': 'Anna K.', 'list.1.@': MADE });
  });

  test('is lost when there is no room, with the picks and marks of that line; of what is empty nothing is lost', () => {
    const view = { ...ANNA, 'points.1.name': 'Pay' };
    const base = { ...BEN, 'list.2.what': 'Cem', 'list.3.what': 'Dana', 'points.1.name': 'Pay' };
    const typed = { 'list.1.what': 'Anna K.', 'list.1.who': '', 'top.1': '1', 'cells.1.1': 'good', note: 'x' };
    const { changes, lost } = landed(view, base, typed);
    expect([changes, lost]).toEqual([{ note: 'x' }, { 'list.1.what': 'Anna K.', 'top.1': '1', 'cells.1.1': 'good' }]);
  });

  test('that only empties, picks or marks a line that is gone brings it back nowhere', () => {
    const { changes, lost, moves } = landed(ANNA, BEN, { 'list.1.what': '', 'top.1': '1' });
    expect([changes, lost, moves('list.1')]).toEqual([{}, { 'top.1': '1' }, null]);
  });

  test('does not put a line where another one is begun', () => {
    // The second place was empty: what is written there stays there. The first line is gone, its place is taken.
    const { changes } = landed(ANNA, BEN, { 'list.1.what': 'Anna K.', 'list.2.what': 'Cem' });
    expect(changes).toMatchObject({ 'list.2.what': 'Cem', 'list.3.what': 'Anna K.' });
  });

  test('does not put two lines in one place', () => {
    const view = { ...ANNA, 'list.2.what': 'Cem', 'list.2.@': 'c' };
    const base = { ...BEN, 'list.2.what': 'Dana', 'list.2.@': 'd' };
    const { changes, lost } = landed(view, base, { 'list.2.who': 'two', 'list.1.who': 'one' });
    expect([changes, lost]).toEqual([{ 'list.3.who': 'one', 'list.3.@': MADE }, { 'list.2.who': 'two' }]);
  });

  test('a line without a generation is another than the one that got one in its place', () => {
    const { changes } = landed({ 'list.1.what': 'Old' }, BEN, { 'list.1.who': 'bank' });
    expect(changes).toEqual({ 'list.2.who': 'bank', 'list.2.@': MADE });
  });

  test('a line is not looked for in another table', () => {
    const base = { ...BEN, 'points.1.name': 'Pay', 'points.1.@': 'a' };
    expect(landed(ANNA, base, {}).moves('list.1')).toBeNull();
  });
});
