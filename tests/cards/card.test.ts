import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { CARD_SIZE, COLOURS, drawCard, type Card } from '../../src/cards/card.ts';
import { png } from '../../src/cards/png.ts';
import { STONES } from '../../src/components/stones.ts';

const draw = (card: Omit<Card, 'source' | 'lang' | 'name'> & Partial<Card>): string =>
  drawCard({ source: 'content/en/a.mdx', lang: 'en', name: 'Cairn', ...card });

const NAMES: Readonly<Record<string, string>> = {
  reflection: 'slate',
  resilience: 'iron',
  perspective: 'ochre',
  networking: 'plum',
  fit: 'jade',
};

/** The paint of each stone of a card. */
const paints = (theme?: string): string[] => {
  const drawing = draw({ title: 'One no', theme, stones: STONES });
  return STONES.map(({ outline }) => drawing.split(`d="${outline}" `)[1]?.split('"')[1] ?? 'not drawn');
};

test('the stone of the theme is filled, and it alone; without a stone of its own a page has all filled', () => {
  expect(paints('fit')).toEqual(['none', 'none', 'none', 'none', COLOURS['fit']]);
  expect(paints('reflection')[0]).toBe(COLOURS['reflection']);
  const all = STONES.map(({ theme }) => COLOURS[theme]);
  expect(paints('opening')).toEqual(all);
  expect(paints()).toEqual(all);
});

test('the colours are those of the pages', () => {
  const tokens = readFileSync(join(import.meta.dirname, '..', '..', 'src', 'styles', 'tokens.css'), 'utf8');
  for (const [name, value] of Object.entries(COLOURS)) {
    const token = NAMES[name] ?? name;
    const found = new RegExp(`--${token}: (?:light-dark\\()?(#[0-9a-f]{6})`).exec(tokens)?.[1];
    expect(value, name).toBe(found);
  }
});

test('nothing is drawn as text, which would take a font of the computer', () => {
  expect(draw({ title: 'One <no> & “more”', stones: STONES })).not.toMatch(/<text|font|<no>|href|url\(/);
});

test('a card is a PNG of the size that previews ask for, small, and the same every time', async () => {
  const drawing = draw({ title: 'How easy is it for you to be with people?', theme: 'fit', stones: STONES });
  const made = await png(drawing);
  expect(await sharp(made).metadata()).toMatchObject({ format: 'png', ...CARD_SIZE });
  expect(made.length).toBeLessThan(61_440);
  expect(Buffer.from(await png(drawing)).equals(Buffer.from(made))).toBe(true);
});

/** The outermost dark points of a picture: its letters. */
async function edgesOf(drawing: string) {
  const { data, info } = await sharp(Buffer.from(drawing)).greyscale().raw().toBuffer({ resolveWithObject: true });
  const dark = [...data.keys()].filter((at) => (data[at] ?? 255) < 90);
  const columns = new Set(dark.map((at) => at % info.width));
  const rows = new Set(dark.map((at) => Math.floor(at / info.width)));
  return { left: Math.min(...columns), right: Math.max(...columns), top: Math.min(...rows), bottom: Math.max(...rows) };
}

test('the letters stand within the card, beside the mark, dark on paper', async () => {
  const { left, right, top, bottom } = await edgesOf(
    draw({ title: 'A good word, and keeping in touch with people', stones: [] }),
  );
  expect(left).toBeGreaterThan(60);
  expect(right).toBeLessThan(800);
  expect(right).toBeGreaterThan(500);
  expect(top).toBeGreaterThan(60);
  expect(bottom).toBeLessThan(590);
});

const markAt = (drawing: string): number => Number(/<g transform="translate\((\S+) /.exec(drawing)?.[1]);

test('a card from right to left begins at the right, and has its mark at the left, by its title or by what it is told', async () => {
  const title = 'رفضٌ واحد (1 من Excel) قراءةٌ واحدة، لا أكثر';
  for (const card of [
    { title, lang: 'ar' },
    { title: 'One no is one reading', dir: 'rtl' as const },
  ]) {
    const { left, right } = await edgesOf(draw({ ...card, stones: [] }));
    expect(left).toBeGreaterThan(400);
    expect(right).toBeGreaterThan(1_090);
    expect(right).toBeLessThan(1_140);
    expect(markAt(draw({ ...card, stones: [] }))).toBeCloseTo(88, 0);
  }
  expect(markAt(draw({ title: 'एक “ना” का अर्थ', lang: 'hi', stones: [] }))).toBe(800);
});

test('a title that cannot be set is told with the file it stands in, and what to do', () => {
  const card = { source: 'content/en/lessons/fit/a.mdx', stones: [] };
  expect(() => drawCard({ ...card, lang: 'en', name: 'Cairn', title: 'Ein Weg für 文' })).toThrow(
    /^content\/en\/lessons\/fit\/a\.mdx: No font for pictures has “文” .*Asked: .*Write it in other letters/,
  );
  expect(() => drawCard({ ...card, lang: 'en', name: 'Cairn', title: 'too many words '.repeat(30) })).toThrow(
    /^content\/en\/.*too long.*Shorten/,
  );
});
