import { expect, test } from 'vitest';
import { cardOf } from '../../../src/views/card/card.ts';
import { choice, sheetOf, short, speech, viewOf } from '../message/sheet.ts';

const view = viewOf('card', { text: 'For now: {what}. Then {next-step}.', empty: 'Nothing yet.' });
const sheet = sheetOf([
  choice('what', ['eat', { id: 'walk', text: 'Walk', say: 'a walk' }, { id: 'else', text: 'Else', own: 'own' }]),
  short('own'),
  short('next-step'),
]);
const card = (answers: object) => cardOf(view, sheet, { ...answers }, speech);

test('a card is there once all its gaps are filled', () => {
  expect(card({})).toBeNull();
  expect(card({ what: 'walk' })).toBeNull();
  expect(card({ what: 'walk', 'next-step': '  ' })).toBeNull();
  expect(card({ what: 'walk', 'next-step': 'sleep.' })).toBe('For now: a walk. Then sleep.');
});

test('“something else” needs its words', () => {
  expect(card({ what: 'else', 'next-step': 'sleep' })).toBeNull();
  expect(card({ what: 'else', own: 'water the tomatoes', 'next-step': 'sleep' })).toBe(
    'For now: water the tomatoes. Then sleep.',
  );
});

test('an option that is no longer there fills nothing', () => {
  expect(card({ what: 'gone', 'next-step': 'sleep' })).toBeNull();
});

test('what looks like a gap in the reader’s words is the reader’s', () => {
  expect(card({ what: 'eat', 'next-step': '{what}' })).toBe('For now: Option eat. Then {what}.');
});

test('a sentence without gaps is always there', () => {
  expect(cardOf(viewOf('card', { text: 'Stop here.', empty: 'x' }), sheet, {}, speech)).toBe('Stop here.');
});

test('words from right to left are shut off from the sentence around them', () => {
  expect(card({ what: 'walk', 'next-step': 'אתקשר לחנה (12:30).' })).toBe(
    'For now: a walk. Then \u2068אתקשר לחנה (12:30).\u2069',
  );
});
