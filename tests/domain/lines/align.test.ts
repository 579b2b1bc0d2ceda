import { describe, expect, test } from 'vitest';
import { align } from '../../../src/domain/lines/align.ts';
import { FIELDS } from './sheet.ts';

const whole = (answers: object) => ({ answers, left: false });

describe('a line of another record', () => {
  test('with the same generation is the same line, whatever it is called and wherever it stands', () => {
    expect(
      align(
        FIELDS,
        { 'list.2.what': 'Ben', 'list.2.@': 'g', 'list.1.what': 'Anna' },
        { 'list.1.what': 'Benjamin', 'list.1.@': 'g', 'top.1': '1' },
      ),
    ).toEqual(whole({ 'list.2.what': 'Benjamin', 'list.2.@': 'g', 'top.1': '2' }));
  });

  test('with the same name is the same line', () => {
    expect(
      align(
        FIELDS,
        { 'list.1.what': 'Anna', 'list.1.@': 'a', 'list.3.what': 'Ben', 'list.3.@': 'b' },
        { 'list.1.what': 'Ben ', 'list.1.@': 'c', 'list.1.who': 'bank' },
      ),
    ).toEqual(whole({ 'list.3.what': 'Ben ', 'list.3.@': 'c', 'list.3.who': 'bank' }));
  });

  test('with the same in every box is the same line, cleared ones aside', () => {
    expect(
      align(
        FIELDS,
        { 'list.1.what': 'Anna', 'list.2.who': 'bank', 'list.2.what': '', 'list.2.@': 'b' },
        { 'list.1.who': 'bank', 'list.1.by': '', 'list.1.@': 'c' },
      ),
    ).toEqual(whole({ 'list.2.who': 'bank', 'list.2.by': '', 'list.2.@': 'c' }));
  });

  test('without a name is another line when a box differs', () => {
    expect(align(FIELDS, { 'list.1.who': 'bank' }, { 'list.1.who': 'bank', 'list.1.by': '2026-12-01' })).toEqual(
      whole({ 'list.2.who': 'bank', 'list.2.by': '2026-12-01' }),
    );
  });

  test('with another name is another line: it goes to a free place, with its marks and picks', () => {
    expect(
      align(
        FIELDS,
        { 'list.1.what': 'Anna', 'points.1.name': 'Pay' },
        { 'list.1.what': 'Ben', 'list.1.by': '2026-12-01', 'points.1.name': 'Pay', 'top.2': '1', 'cells.1.1': 'good' },
      ),
    ).toEqual(
      whole({
        'list.2.what': 'Ben',
        'list.2.by': '2026-12-01',
        'points.1.name': 'Pay',
        'top.2': '2',
        'cells.2.1': 'good',
      }),
    );
  });

  test('keeps its own place where that is free', () => {
    expect(align(FIELDS, { 'list.1.what': 'Anna' }, { 'list.3.what': 'Ben' })).toEqual(whole({ 'list.3.what': 'Ben' }));
  });

  test('is no line of another table', () => {
    expect(
      align(FIELDS, { 'points.1.name': 'Anna', 'points.1.@': 'g' }, { 'list.2.what': 'Anna', 'list.2.@': 'g' }),
    ).toEqual(whole({ 'list.2.what': 'Anna', 'list.2.@': 'g' }));
  });

  test('does not share its twin: of two with one name the second goes to a free place', () => {
    expect(align(FIELDS, { 'list.2.what': 'Anna' }, { 'list.1.what': 'Anna', 'list.2.what': 'Anna' })).toEqual(
      whole({ 'list.2.what': 'Anna', 'list.1.what': 'Anna' }),
    );
  });

  test('is found by its generation before any is found by name', () => {
    expect(
      align(
        FIELDS,
        { 'list.1.what': 'Anna', 'list.1.@': 'a', 'list.2.what': 'Ben', 'list.2.@': 'b' },
        { 'list.1.what': 'Anna', 'list.1.@': 'b', 'list.2.what': 'Ben', 'list.2.@': 'c' },
      ),
    ).toEqual(whole({ 'list.2.what': 'Anna', 'list.2.@': 'b', 'list.3.what': 'Ben', 'list.3.@': 'c' }));
  });

  test('is found by name before any is found by all its boxes', () => {
    const mine = { 'shifts.1.else': 'x', 'shifts.2.day': 'Monday' };
    expect(align(FIELDS, mine, { 'shifts.1.day': 'Monday', 'shifts.2.else': 'x' })).toEqual(
      whole({ 'shifts.2.day': 'Monday', 'shifts.1.else': 'x' }),
    );
  });
});

test('lines are looked at in the order of their places, not in that in which they were typed', () => {
  expect(align(FIELDS, {}, { 'points.2.name': 'x', 'points.1.name': 'x' })).toEqual(
    whole({ 'points.1.name': 'x', 'points.2.name': 'x' }),
  );
  const typed = { 'list.3.what': 'Anna', 'list.3.who': 'third', 'list.2.what': 'Anna', 'list.2.who': 'second' };
  expect(align(FIELDS, { 'list.1.what': 'Anna' }, typed).answers).toMatchObject({ 'list.1.who': 'second' });
  const two = { 'list.2.what': 'Anna', 'list.1.what': 'Anna' };
  expect(align(FIELDS, two, { 'list.3.what': 'Anna', 'list.3.who': 'bank' }).answers).toHaveProperty(['list.1.who']);
});

describe('what has no room', () => {
  const full = { 'points.1.name': 'Pay', 'points.2.name': 'Hours' };

  test('is left out, with what hangs on it, and that is said', () => {
    expect(
      align(
        FIELDS,
        { ...full, 'list.1.what': 'Anna' },
        {
          'list.1.what': 'Anna',
          'points.1.name': 'Hours',
          'points.2.name': 'Bus',
          'cells.1.1': 'good',
          'cells.1.2': 'poor',
        },
      ),
    ).toEqual({
      answers: { 'list.1.what': 'Anna', 'points.2.name': 'Hours', 'cells.1.2': 'good' },
      left: true,
    });
  });

  test('two of theirs do not share the one that is free', () => {
    const { answers, left } = align(
      FIELDS,
      { 'points.1.name': 'Pay' },
      { 'points.1.name': 'Hours', 'points.2.name': 'Bus' },
    );
    expect([left, answers]).toEqual([true, { 'points.2.name': 'Hours' }]);
  });

  test('lines of a table that is not known stay in place where nothing stands, and have no other', () => {
    expect(align(FIELDS, {}, { 'gone.1.what': 'x' })).toEqual({ answers: {}, left: true });
    expect(align([], { 'gone.1.what': 'x' }, { 'gone.1.what': 'x', 'gone.1.@': 'g' })).toEqual(
      whole({ 'gone.1.what': 'x', 'gone.1.@': 'g' }),
    );
  });
});

describe('blanks', () => {
  test('in an empty place are no line, and stay where nothing is', () => {
    expect(align(FIELDS, {}, { 'list.1.what': ' ', 'list.2.@': 'g' })).toEqual(
      whole({ 'list.1.what': ' ', 'list.2.@': 'g' }),
    );
  });

  test('are left where a line stands here, and said to be; cleared boxes and generations are nothing', () => {
    const mine = { 'list.1.what': 'Anna' };
    expect(align(FIELDS, mine, { 'list.1.what': ' ' })).toEqual({ answers: {}, left: true });
    expect(align(FIELDS, mine, { 'list.1.what': '', 'list.1.@': 'g' })).toEqual(whole({}));
  });

  test('do not go where one of their own lines goes', () => {
    const mine = { 'list.1.what': 'Anna' };
    expect(align(FIELDS, mine, { 'list.1.what': 'Ben', 'list.2.what': ' ' })).toEqual({
      answers: { 'list.2.what': 'Ben' },
      left: true,
    });
  });
});

describe('what does not count there, or nobody knows', () => {
  test('marks and picks of lines that are not there do not come along', () => {
    const { answers, left } = align(FIELDS, {}, { 'list.1.what': 'Ben', 'top.1': '2', 'cells.1.2': 'good' });
    expect([answers, left]).toEqual([{ 'list.1.what': 'Ben', 'top.1': '', 'cells.1.2': '' }, false]);
  });

  test('picks and marks of an unknown field are left out, and said to be, unless they are here just so', () => {
    const [mine, theirs] = [{ 'list.1.what': 'Anna' }, { 'list.1.what': 'Ben', 'gone.1': '1', 'gone.1.2': 'good' }];
    expect(align(FIELDS, mine, theirs)).toEqual({ answers: { 'list.2.what': 'Ben' }, left: true });
    expect(align(FIELDS, { ...mine, 'gone.1': '1', 'gone.1.2': 'good' }, theirs)).toEqual(
      whole({ 'list.2.what': 'Ben', 'gone.1': '1', 'gone.1.2': 'good' }),
    );
    expect(align(FIELDS, { ...mine, 'gone.1': '2', 'gone.1.2': 'good' }, theirs)).toMatchObject({ left: true });
  });

  test('answers that hang on no line stay as they are', () => {
    expect(align(FIELDS, { note: 'mine' }, { note: 'theirs', other: ['x'], 'kinds.rent': 'rent' })).toEqual(
      whole({ note: 'theirs', other: ['x'], 'kinds.rent': 'rent' }),
    );
  });
});
