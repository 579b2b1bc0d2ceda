import { describe, expect, test } from 'vitest';
import { activityOf, preferenceKey, PREFIX, quarantinePrefix, recordKey } from '../../../src/domain/saved/keys.ts';
import { hasAnswers, textOf, withAnswers, withNewRun, type SavedRecord } from '../../../src/domain/saved/record.ts';

const AT = '2026-11-23T18:04:11.000Z';

describe('changing answers', () => {
  test('a first answer starts a record with a run named after its moment', () => {
    expect(withAnswers(null, { panel: 'luck' }, AT)).toEqual({
      v: 1,
      run: { id: 'mwtkrr08', at: AT, answers: { panel: 'luck' } },
      past: [],
    });
  });

  test('only the changed fields change; the run keeps its id, the past stays', () => {
    const past = [{ id: 'p', at: 'x', answers: { a: '1' } }];
    const record: SavedRecord = { v: 1, run: { id: 'r', at: 'old', answers: { a: '1', b: '2' } }, past };
    expect(withAnswers(record, { b: '' }, AT)).toEqual({
      v: 1,
      run: { id: 'r', at: AT, answers: { a: '1', b: '' } },
      past,
    });
    expect(record.run.answers).toEqual({ a: '1', b: '2' });
  });
});

describe('answers', () => {
  test('cleared fields alone are an empty sheet', () => {
    expect(hasAnswers({})).toBe(false);
    expect(hasAnswers({ a: '', b: null, c: undefined })).toBe(false);
    expect(hasAnswers({ a: '', b: '0' })).toBe(true);
  });

  test('what tells lines apart is none', () => {
    expect(hasAnswers({ 'list.1.@': 'a', 'list.1.what': '' })).toBe(false);
    expect(hasAnswers({ 'list.1.@': 'a', 'list.1.what': 'x' })).toBe(true);
  });

  test('a text is read, and anything else is no text', () => {
    expect(textOf({ a: 'x' }, 'a')).toBe('x');
    expect(textOf({ a: ['x'] }, 'a')).toBe('');
    expect(textOf({}, 'a')).toBe('');
    expect(textOf({}, 'constructor')).toBe('');
  });
});

test('the keys are those that ship, for ever', () => {
  expect([recordKey('numbers'), quarantinePrefix('numbers'), preferenceKey('wiped')]).toEqual([
    'cairn:a:numbers',
    'cairn:q:numbers:',
    'cairn:p:wiped',
  ]);
  expect(PREFIX).toBe('cairn:');
});

test('a new run gets an id that no other has, however fast it comes', () => {
  const at = '2026-11-23T18:04:11.000Z';
  const first = withAnswers(null, { a: '1' }, at);
  const second = withNewRun(first, at);
  const third = withNewRun(withAnswers(second, { a: '2' }, at), at);
  expect(third.past.map(({ answers }) => answers)).toEqual([{ a: '1' }, { a: '2' }]);
  expect(new Set([...third.past, third.run].map(({ id }) => id)).size).toBe(3);
  expect(third.run).toEqual({ id: expect.stringMatching(/^[0-9a-z]+$/) as unknown, at, answers: {} });
});

test('the activity of a key is read back from the keys of records only', () => {
  expect(
    [recordKey('a-b'), quarantinePrefix('a') + '1', preferenceKey('shared'), 'x:cairn:a:b'].map(activityOf),
  ).toEqual(['a-b', null, null, null]);
});
