import { describe, expect, test } from 'vitest';
import { spoken } from '../../src/catalogue/languages.ts';
import { LANGUAGES } from '../../src/wording/all-languages.ts';
import { formFaults, gapFaults, textsIn } from './texts.ts';

const source = spoken();

describe.for(LANGUAGES.map((one) => [one.language.tag, one] as const))('%s', ([, { language, words }]) => {
  test('every sentence with a number has exactly the forms of the language', () => {
    expect(formFaults(words, language.locale)).toEqual([]);
  });

  test('every text has the gaps of the source', () => {
    expect(gapFaults(words, source.words)).toEqual([]);
  });

  test('the tag for Intl names a calendar and digits that there are', () => {
    const { calendar, numberingSystem } = new Intl.DateTimeFormat(language.locale).resolvedOptions();
    expect(new Intl.Locale(language.locale)).toMatchObject({ calendar, numberingSystem });
  });
});

test('the words were found, with sentences in several forms', () => {
  const texts = textsIn(source.words);
  expect(texts.length).toBeGreaterThan(400);
  expect(texts.filter(([, text]) => typeof text !== 'string').length).toBeGreaterThan(15);
});

test('a form too many or too few is told with its place', () => {
  expect(formFaults({ a: { found: { one: '1', other: '{n}' } } }, 'cy')).toEqual([
    'a.found has the forms one, other, where few, many, one, other, two, zero belong',
  ]);
  expect(formFaults({ found: { zero: '0', one: '1', other: '{n}' } }, 'en')).toEqual([
    'found has the forms one, other, zero, where one, other belong',
  ]);
});

test('a gap that is missing, or that nothing fills, is told with its place', () => {
  const words = { day: 'On {day}', found: { one: 'one', other: '{n}' } };
  expect(gapFaults(words, words)).toEqual([]);
  expect(gapFaults({ day: 'On {dya}', found: { one: 'one', other: 'some' } }, words)).toEqual([
    'day has the gaps “dya”, where “day” belong',
    'found has the gaps “”, where “n” belong',
  ]);
});
