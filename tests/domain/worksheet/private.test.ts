import { expect, test } from 'vitest';
import { privateBoxes, unkept, withoutUnkept } from '../../../src/domain/worksheet/private.ts';
import { suggestionsOf } from '../../../src/domain/worksheet/suggestions.ts';
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
  expect(withoutUnkept({ letter: 'secret', word: 'w' }, boxes, { keep: 'no' })).toEqual({ word: 'w' });
  expect(withoutUnkept({ letter: 'secret', word: 'w' }, boxes, {})).toEqual({ letter: 'secret', word: 'w' });
});

test('what other sheets hold is offered once, and nothing that is empty', () => {
  const others = { other: { step: ' read one advert ', none: '' }, third: { step: 'read one advert' } };
  expect(suggestionsOf(FIELDS.short, others)).toEqual(['read one advert']);
  expect(suggestionsOf({ suggest: ['third.step', 'other.step', 'gone.step'] }, others)).toEqual(['read one advert']);
  expect(suggestionsOf({ suggest: [] }, others)).toEqual([]);
});
