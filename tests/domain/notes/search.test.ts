import { expect, test } from 'vitest';
import { finds } from '../../../src/domain/notes/search.ts';

test.for([
  ['', ['anything'], true],
  ['  ', [], true],
  ['café', ['The CAFE at the corner'], true],
  ['cafe', ['Cafe\u0301'], true],
  ['STRASSE', ['Große Straße'], true],
  ['straße', ['strasse'], true],
  ['ΟΔΟΣ', ['οδος'], true],
  ['οδοσ', ['ΟΔΟΣ'], true],
  ['istanbul', ['İstanbul'], true],
  ['don’t', ["I don't"], true],
  ['lead shift', ['former shift', 'lead'], true],
  ['shift lead', ['former shift'], false],
  ['ift', ['shift'], true],
  ['תודה', ['R0 תודה'], true],
  ['\u200fعمل', ['عمل'], true],
  ['א, ב', ['\u2068א\u2069, \u2068ב\u2069'], true],
  ['soft\u00adware', ['software'], true],
  ['.*', ['no character is special'], false],
  ['a\u00a0b', ['b and a'], true],
] as const)('“%s” in %j: %s', ([search, texts, found]) => expect(finds(search, texts)).toBe(found));

test('words do not run from one text into the next', () => {
  expect(finds('ab', ['a', 'b'])).toBe(false);
});
