import { expect, test } from 'vitest';
import { setLine } from '../../src/cards/letters.ts';
import { setTitle } from '../../src/cards/set-title.ts';

test('a line is as wide as its letters, and grows with its size', () => {
  expect(setLine('', 50)).toEqual({ outline: '', width: 0 });
  const { width, outline } = setLine('no', 50);
  expect(width).toBeCloseTo(setLine('n', 50).width + setLine('o', 50).width);
  expect(setLine('no', 100).width).toBeCloseTo(2 * width);
  expect(outline).toMatch(/^M[-\d. ]+/);
  expect(outline.endsWith('Z')).toBe(true);
});

test('letters stand above the base line, and one after the other', () => {
  const xs = [...setLine('II', 100).outline.matchAll(/M(\S+) (\S+?)(?=[A-Z])/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  expect(xs).toHaveLength(2);
  expect((xs[1]?.[0] ?? 0) - (xs[0]?.[0] ?? 0)).toBeCloseTo(setLine('I', 100).width, 1);
  expect(xs.every(([, y]) => (y ?? 1) <= 0)).toBe(true);
});

test('a letter that the font does not have is told, with the text it stands in', () => {
  expect(() => setLine('Ein Weg für alle', 50)).toThrow('no “ü”, which stands in “Ein Weg für alle”');
});

test('a short title is large and in one line, a long one in even lines that fit', () => {
  const short = setTitle('One no', 680);
  expect(short.lines).toHaveLength(1);
  expect(short.size).toBe(96);
  const long = setTitle('What somebody else might call “not fair”, and what to do then', 680);
  expect(long.size).toBeLessThan(96);
  expect(long.lines.length * long.step).toBeLessThanOrEqual(360);
  expect(Math.max(...long.lines.map(({ width }) => width))).toBeLessThanOrEqual(680);
});

test('no line is left with one word where the lines could be even', () => {
  const { lines } = setTitle('How easy is it for you to be with people?', 680);
  const widths = lines.map(({ width }) => width);
  expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) / 2);
});

test('a title that fits in no size is told', () => {
  expect(() => setTitle('far too many words '.repeat(20), 680)).toThrow(/too long for the picture/);
  expect(() => setTitle('Rechtsschutzversicherungsgesellschaften', 300)).toThrow(/too long for the picture/);
});
