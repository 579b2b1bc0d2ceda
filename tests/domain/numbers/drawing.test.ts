import { describe, expect, test } from 'vitest';
import { BAND, drawFunnel } from '../../../src/domain/numbers/drawing.ts';
import { funnel } from '../../../src/domain/numbers/funnel.ts';

const draw = (...typed: string[]) =>
  drawFunnel(
    funnel({
      steps: typed.map((_, at) => ({ field: `s${at}` })),
      answers: Object.fromEntries(typed.map((text, at) => [`s${at}`, text])),
      max: 9999,
    }),
  );

describe('the drawing of a search', () => {
  test('gives every step a bar as wide as its count, the widest first', () => {
    const stages = draw('34', '9', '4', '1', '0');
    expect(stages.map(({ bar }) => bar)).toEqual([
      { y: 4, width: 92 },
      { y: 104, width: 24.4 },
      { y: 204, width: 10.8 },
      { y: 304, width: 2.7 },
      { y: 404, width: 0.8 },
    ]);
    expect(stages.map(({ on }) => on)).toEqual([24.4, 10.8, 2.7, 0, 0]);
    expect(BAND).toBe(100);
  });

  test('lets what stops fall aside, between what goes on and the end of the bar', () => {
    const [first, , , , last] = draw('34', '9', '4', '1', '0');
    expect(first?.away).toBe('M24.4 22H92C92 62 100 52 100 98H32.4C32.4 52 24.4 62 24.4 22z');
    expect(last?.away).toBeNull();
  });

  test('draws nothing that stops when all go on', () => {
    expect(draw('5', '5')[0]).toEqual({ field: 's0', bar: { y: 4, width: 92 }, on: 92, away: null });
  });

  test('leaves a step that was not counted without a bar', () => {
    const [, gap] = draw('10', '', '5');
    expect(gap).toEqual({ field: 's1', bar: { y: 104, width: 0 }, on: 0, away: null });
  });

  test('stays inside its box when everything is zero or nothing is known', () => {
    expect(draw('0', '0').map(({ bar }) => bar.width)).toEqual([0.8, 0.8]);
    expect(draw('', 'x').map(({ bar }) => bar.width)).toEqual([0, 0]);
  });
});
