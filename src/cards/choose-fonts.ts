import { LATIN, SCRIPTS, type CardFont } from './fonts.ts';
import { MISSING, shape } from './shape.ts';

/** Whether a font draws a text: asked of the shaping itself, which knows what can be put together from parts. */
const draws = (font: CardFont, text: string, lang: string): boolean =>
  shape(text, { font, rtl: false, from: 0, to: text.length }, lang).every(({ id }) => id !== MISSING);

const nameOf = (letter: string): string =>
  `“${letter}” (${[...letter].map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ')})`;

const asked = [...LATIN, ...SCRIPTS.map(({ font }) => font)].map(({ name }) => name).join(', ');

/**
 * The font of each UTF-16 unit of a text. What a reader takes for one letter is not parted, and all Latin letters of a text
 * stand in the same cut: one in another would look like a slip.
 *
 * @throws Error when no font has one of its letters; all of them are told
 */
export function fontsFor(text: string, lang: string): readonly CardFont[] {
  const letters = [...new Intl.Segmenter(lang, { granularity: 'grapheme' }).segment(text)].map(({ segment }) => ({
    segment,
    own: SCRIPTS.find(({ letter }) => letter.test(segment))?.font,
  }));
  const others = letters.flatMap(({ segment, own }) => (own ? [] : [segment]));
  const latin = LATIN.find((font) => others.every((letter) => draws(font, letter, lang))) ?? LATIN.at(-1);
  const missing = new Set<string>();
  const fonts = letters.flatMap(({ segment, own = latin }) => {
    if (own && draws(own, segment, lang)) return Array.from(segment.split(''), () => own);
    missing.add(nameOf(segment));
    return [];
  });
  if (missing.size === 0) return fonts;
  throw new Error(
    `No font for pictures has ${[...missing].join(', ')}, which “${text}” needs. Asked: ${asked}. ` +
      'Write it in other letters, or add a font for it to src/cards/fonts.ts.',
  );
}
