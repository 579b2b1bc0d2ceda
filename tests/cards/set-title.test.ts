import { expect, test } from 'vitest';
import { paragraph } from '../../src/cards/paragraph.ts';
import { setTitle } from '../../src/cards/set-title.ts';

const set = (title: string, room: number, lang = 'en') => setTitle(paragraph(title, lang), room);

test('a short title is large and in one line, a long one in even lines that fit', () => {
  const short = set('One no', 680);
  expect(short.lines).toHaveLength(1);
  expect(short.size).toBe(96);
  const long = set('What somebody else might call “not fair”, and what to do then', 680);
  expect(long.size).toBeLessThan(96);
  expect(long.lines.length * long.step).toBeLessThanOrEqual(360);
  expect(Math.max(...long.lines.map(({ width }) => width))).toBeLessThanOrEqual(680);
});

test('no line is left with one word where the lines could be even', () => {
  const { lines } = set('How easy is it for you to be with people?', 680);
  const widths = lines.map(({ width }) => width);
  expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) / 2);
});

test('a title that fits in no size is told', () => {
  expect(() => set('far too many words '.repeat(20), 680)).toThrow(/too long for the picture/);
  expect(() => set('Rechtsschutzversicherungsgesellschaften', 300)).toThrow(/too long for the picture/);
});

test('letters with signs above and below them have their lines further apart', () => {
  const [latin, arabic] = [set('One no is one reading', 680), set('رفضٌ واحد قراءةٌ واحدة لا أكثر', 680, 'ar')];
  expect(latin.step / latin.size).toBeCloseTo(1.1, 1);
  expect(arabic.step / arabic.size).toBeCloseTo(1.4, 1);
  expect(arabic.lines.length * arabic.step).toBeLessThanOrEqual(360);
});
