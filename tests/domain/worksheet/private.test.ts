import { expect, test } from 'vitest';
import { privateBoxes, storable, unkept } from '../../../src/domain/worksheet/private.ts';
import { suggestionsOf } from '../../../src/fields/short/suggestions.ts';
import { ALL, FIELDS, sheetWith } from './sheet.ts';

const boxes = privateBoxes(ALL);

test('private places are found, and nothing else', () => {
  expect(boxes).toEqual([{ name: 'letter', keep: 'keep' }]);
  expect(privateBoxes(sheetWith([FIELDS.long]))).toEqual([]);
});

test('a private text is kept unless the reader says no', () => {
  expect(unkept(boxes, {})).toEqual([]);
  expect(unkept(boxes, { keep: 'yes' })).toEqual([]);
  expect(unkept(boxes, { keep: 'no' })).toEqual(['letter']);
});

test.each([
  ['is not stored while the reader says no', { letter: 'secret', word: 'w' }, { keep: 'no' }, { word: 'w' }],
  ['is stored while nothing is said', { letter: 'secret', word: 'w' }, {}, { letter: 'secret', word: 'w' }],
  ['is stored from the yes on, as the box holds it', { keep: 'yes' }, { keep: 'yes' }, { keep: 'yes', letter: 'held' }],
  ['is given up with the no', { keep: 'no', letter: 'more' }, { keep: 'no' }, { keep: 'no', letter: '' }],
  ['is left alone by other changes', { word: 'w' }, { keep: 'yes' }, { word: 'w' }],
])('a private text %s', (_, changes, answers, stored) => {
  expect(storable(changes, boxes, answers, () => 'held')).toEqual(stored);
});

test('what other sheets hold is offered once, and nothing that is empty', () => {
  const others = { other: { step: ' read one advert ', none: '' }, third: { step: 'read one advert' } };
  expect(suggestionsOf(FIELDS.short, others)).toEqual(['read one advert']);
  expect(suggestionsOf({ suggest: ['third.step', 'other.step', 'gone.step'] }, others)).toEqual(['read one advert']);
  expect(suggestionsOf({ suggest: [] }, others)).toEqual([]);
});
