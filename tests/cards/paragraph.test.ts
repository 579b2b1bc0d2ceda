import { expect, test } from 'vitest';
import { LATIN, SCRIPTS } from '../../src/cards/fonts.ts';
import { paragraph, runsOf, setLine, widthOf, type Paragraph } from '../../src/cards/paragraph.ts';
import { shape } from '../../src/cards/shape.ts';

const all = ({ text }: Paragraph) => ({ from: 0, to: text.length });

/** The runs of a text from left to right: what they say, in which font, and whether from right to left. */
const runs = (words: string, lang: string) => {
  const whole = paragraph(words, lang);
  return runsOf(whole, all(whole)).map(({ font, rtl, from, to }) => [whole.text.slice(from, to), font.name, rtl]);
};

/** The glyphs of a text from left to right, and those of its letters one by one, which nothing has joined or moved. */
function glyphs(words: string, lang: string) {
  const whole = paragraph(words, lang);
  const placed = runsOf(whole, all(whole)).flatMap((run) => shape(whole.text, run, lang));
  const alone = [...whole.text].map((letter, at) => whole.fonts[at]?.font.nominalGlyph(letter.codePointAt(0) ?? 0));
  return { placed, ids: placed.map(({ id }) => id), alone };
}

test('an Arabic word is joined, and runs from right to left', () => {
  const { placed, ids, alone } = glyphs('سلام', 'ar');
  expect(placed.map(({ at }) => at)).toEqual([3, 2, 1, 0]);
  const [seen, lam, alef, meem] = alone;
  // The last letter stands alone behind one that joins nothing; each of the others has another form.
  expect(ids[0]).toBe(meem);
  for (const letter of [seen, lam, alef]) expect(ids).not.toContain(letter);
  expect(glyphs('س', 'ar').ids, 'a letter alone has the form of its own').toEqual([seen]);
});

test('the sign of a short vowel takes no room of its own, and stands on its letter', () => {
  const width = (word: string): number => glyphs(word, 'ar').placed.reduce((sum, { advance }) => sum + advance, 0);
  expect(width('دٌ')).toBe(width('د'));
  expect(glyphs('دٌ', 'ar').placed.some(({ dx, dy }) => dx !== 0 || dy !== 0)).toBe(true);
});

test('Latin letters and numbers inside Arabic keep their own way, and brackets open towards what they hold', () => {
  expect(runs('رفض (1 من Excel) واحد', 'ar').map(([text, font, rtl]) => [text, font, rtl])).toEqual([
    ['واحد', 'Noto Naskh Arabic', true],
    [') ', 'newsreader-title.woff2', true],
    ['Excel', 'newsreader-title.woff2', false],
    [' ', 'newsreader-title.woff2', true],
    ['من', 'Noto Naskh Arabic', true],
    [' ', 'newsreader-title.woff2', true],
    ['1', 'newsreader-title.woff2', false],
    [' (', 'newsreader-title.woff2', true],
    ['رفض', 'Noto Naskh Arabic', true],
  ]);
  const [open, close] = glyphs('()', 'en').alone;
  const { ids } = glyphs('ر(1)ر', 'ar');
  expect(ids[1]).toBe(open);
  expect(ids[3]).toBe(close);
});

test('a letter joins across a change of font, as across none', () => {
  // A joiner has no form, so it stands in the first font; what it asks for is asked all the same.
  const { ids } = glyphs('\u200Dس\u200D', 'ar');
  expect(ids).not.toContain(glyphs('س', 'ar').ids[0]);
});

test('Hindi letters grow together, and a short i stands before its letter', () => {
  const together = glyphs('क्ष', 'hi');
  expect(together.ids).toHaveLength(1);
  expect(together.alone).not.toContain(together.ids[0]);
  const [ka] = glyphs('क', 'hi').ids;
  const { ids } = glyphs('कि', 'hi');
  expect(ids).toHaveLength(2);
  expect(ids[1], 'the letter comes last, though it is written first').toBe(ka);
  expect(runs('एक “ना”', 'hi')).toEqual([
    ['एक', 'Noto Sans Devanagari', false],
    [' “', 'newsreader-title.woff2', false],
    ['ना', 'Noto Sans Devanagari', false],
    ['”', 'newsreader-title.woff2', false],
  ]);
});

test('a text runs as it is told to, else as its first letter with a way of its own', () => {
  expect(paragraph('12: كيف', 'ar').dir).toBe('rtl');
  expect(paragraph('CV: كيف', 'ar').dir).toBe('ltr');
  expect(paragraph('CV: كيف', 'ar', 'rtl').dir).toBe('rtl');
  expect(paragraph('', 'en').dir).toBe('ltr');
});

test('a line has the order that it has within the whole', () => {
  const whole = paragraph('كيف ABC DEF', 'ar');
  const line = { from: whole.text.indexOf('ABC'), to: whole.text.length };
  expect(runsOf(whole, line).map(({ from, to }) => whole.text.slice(from, to))).toEqual(['ABC DEF']);
  // Behind Arabic letters these numbers run from right to left, also where a line begins with them.
  const numbers = paragraph('كيف 12 34', 'ar');
  const { from } = { from: numbers.text.indexOf('12') };
  expect(runsOf(numbers, { from, to: numbers.text.length }).map((run) => numbers.text.slice(run.from, run.to))).toEqual(
    ['34', ' ', '12'],
  );
});

test('every font has the letters of its script: none is compressed, which would have no letter and no error', () => {
  const letters = [
    ...LATIN.map((font) => ({ font, text: 'a' })),
    ...SCRIPTS.map(({ font }, at) => ({ font, text: 'سक'[at] ?? '' })),
  ];
  for (const { font, text } of letters) {
    const [glyph] = shape(text, { font, rtl: false, from: 0, to: 1 }, 'en');
    expect(glyph?.id, font.name).toBeGreaterThan(0);
  }
});

test('a letter that the title font lacks brings the others of its text along, but none of another script', () => {
  expect(runs('One no', 'en')).toEqual([['One no', 'newsreader-title.woff2', false]]);
  expect(runs('Ein Nein für alle', 'de')).toEqual([['Ein Nein für alle', 'Newsreader', false]]);
  expect(runs('für كيف', 'de').map(([text, font]) => [text, font])).toEqual([
    ['für ', 'Newsreader'],
    ['كيف', 'Noto Naskh Arabic'],
  ]);
});

test('letters that no font has are told, all of them, with the text, the fonts and what to do', () => {
  expect(() => paragraph('Ein 文 für ж', 'en')).toThrow(
    'No font for pictures has “文” (U+6587), “ж” (U+0436), which “Ein 文 für ж” needs. ' +
      'Asked: newsreader-title.woff2, Newsreader, Noto Naskh Arabic, Noto Sans Devanagari. ' +
      'Write it in other letters, or add a font for it to src/cards/fonts.ts.',
  );
});

test('no empty box is drawn, whatever font was chosen', () => {
  const whole = paragraph('سلام', 'ar');
  const [title] = LATIN;
  if (!title) throw new Error('There is no font.');
  const wrong = { ...whole, fonts: whole.fonts.map(() => title) };
  expect(() => widthOf(wrong, all(wrong))).toThrow(/^newsreader-title\.woff2 draws an empty box for “م” in “سلام”/);
  expect(() => setLine(wrong, all(wrong), 50)).toThrow(/empty box/);
});

test('a line is as wide as its letters, and grows with its size', () => {
  const line = (text: string, size: number) => {
    const whole = paragraph(text, 'en');
    return setLine(whole, all(whole), size);
  };
  expect(line('', 50)).toEqual({ outline: '', width: 0 });
  const { width, outline } = line('no', 50);
  expect(line('no', 100).width).toBeCloseTo(2 * width);
  const whole = paragraph('no', 'en');
  expect(width).toBeCloseTo(50 * widthOf(whole, all(whole)));
  expect(outline).toMatch(/^M[-\d. ]+/);
  expect(outline.endsWith('Z')).toBe(true);
  // As on the pages: a V moves under the A before it.
  expect(line('AV', 50).width).toBeLessThan(line('A', 50).width + line('V', 50).width);
});

test('letters stand above the base line, and one after the other', () => {
  const whole = paragraph('II', 'en');
  const xs = [...setLine(whole, all(whole), 100).outline.matchAll(/M(\S+) (\S+?)(?=[A-Z])/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  expect(xs).toHaveLength(2);
  expect((xs[1]?.[0] ?? 0) - (xs[0]?.[0] ?? 0)).toBeCloseTo(setLine(whole, { from: 0, to: 1 }, 100).width, 1);
  expect(xs.every(([, y]) => (y ?? 1) <= 0)).toBe(true);
});
