import { expect, test } from 'vitest';
import { isolated } from '../../../src/domain/worksheet/isolated.ts';

const characters = Array.from({ length: 0x110000 }, (_, point) => point)
  .filter((point) => point < 0xd800 || point > 0xdfff)
  .map((point) => String.fromCodePoint(point));

/** Scripts that are written from right to left, those of today and the older ones of the same blocks. */
const RIGHT_TO_LEFT =
  /[\p{sc=Adlm}\p{sc=Arab}\p{sc=Armi}\p{sc=Avst}\p{sc=Hatr}\p{sc=Hebr}\p{sc=Mand}\p{sc=Mend}\p{sc=Nkoo}\p{sc=Phnx}\p{sc=Rohg}\p{sc=Samr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Yezi}]/u;

test('every letter of a script from right to left shuts its words off', () => {
  const letters = characters.filter((character) => RIGHT_TO_LEFT.test(character) && /\p{L}/u.test(character));
  expect(letters.length).toBeGreaterThan(1_800);
  expect(letters.filter((character) => isolated(`(${character})`) !== `\u2068(${character})\u2069`)).toEqual([]);
});

test('words in all other scripts of today, with numbers, marks and emoji, come out as they are', () => {
  const others =
    /[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Armn}\p{sc=Geor}\p{sc=Deva}\p{sc=Beng}\p{sc=Taml}\p{sc=Thai}\p{sc=Ethi}\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{Emoji}]/u;
  expect(characters.filter((character) => others.test(character) && isolated(character) !== character)).toEqual([]);
  for (const words of ['', 'R. K. (12:30)', '“Bakery” – ’ …', '§ 3 € 20 🪨❤️', '+44 20 7946 0123'])
    expect(isolated(words)).toBe(words);
});

test('mixed words are shut off as a whole', () => {
  expect(isolated('سأتصل بـ Anna غدًا (12:30).')).toBe('\u2068سأتصل بـ Anna غدًا (12:30).\u2069');
});
