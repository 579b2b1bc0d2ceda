import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { CARD_SIZE, COLOURS, drawCard } from '../../src/cards/card.ts';
import { png } from '../../src/cards/png.ts';
import { STONES } from '../../src/components/stones.ts';

const NAMES: Readonly<Record<string, string>> = {
  reflection: 'slate',
  resilience: 'iron',
  perspective: 'ochre',
  networking: 'plum',
  fit: 'jade',
};

/** The paint of each stone of a card. */
const paints = (theme?: string): string[] => {
  const drawing = drawCard({ title: 'One no', theme, stones: STONES });
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
  expect(drawCard({ title: 'One <no> & “more”', stones: STONES })).not.toMatch(/<text|font|<no>|href|url\(/);
});

test('a card is a PNG of the size that previews ask for, small, and the same every time', async () => {
  const drawing = drawCard({ title: 'How easy is it for you to be with people?', theme: 'fit', stones: STONES });
  const made = await png(drawing);
  expect(await sharp(made).metadata()).toMatchObject({ format: 'png', ...CARD_SIZE });
  expect(made.length).toBeLessThan(61_440);
  expect(Buffer.from(await png(drawing)).equals(Buffer.from(made))).toBe(true);
});

test('the letters stand within the card, beside the mark, dark on paper', async () => {
  const drawing = drawCard({ title: 'A good word, and keeping in touch with people', stones: [] });
  const { data, info } = await sharp(Buffer.from(drawing)).greyscale().raw().toBuffer({ resolveWithObject: true });
  const dark = [...data.keys()].filter((at) => (data[at] ?? 255) < 90);
  const columns = new Set(dark.map((at) => at % info.width));
  const rows = new Set(dark.map((at) => Math.floor(at / info.width)));
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  expect(left).toBeGreaterThan(60);
  expect(right).toBeLessThan(800);
  expect(right).toBeGreaterThan(500);
  expect(top).toBeGreaterThan(60);
  expect(bottom).toBeLessThan(590);
});
