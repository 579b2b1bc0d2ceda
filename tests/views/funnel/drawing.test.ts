import { describe, expect, test } from 'vitest';
import { BAND, drawFunnel } from '../../../src/views/funnel/drawing.ts';
import { funnel } from '../../../src/views/funnel/funnel.ts';

const draw = (...typed: string[]) =>
  drawFunnel(
    funnel({
      steps: typed.map((_, at) => ({ field: `s${at}`, min: 0, max: 9999 })),
      answers: Object.fromEntries(typed.map((text, at) => [`s${at}`, text])),
    }),
  );

describe('the drawing of a search', () => {
  test('gives every step a bar as wide as its count, the widest first', () => {
    const stages = draw('34', '9', '4', '1', '0');
    expect(stages.map(({ bar }) => bar)).toEqual([
      'M0 4H92V22H0z',
      'M0 104H24.4V122H0z',
      'M0 204H10.8V222H0z',
      'M0 304H2.7V322H0z',
      'M0 404H0.8V422H0z',
    ]);
    expect(stages.map(({ on }) => on)).toEqual([
      'M0 22H24.4V104H0z',
      'M0 122H10.8V204H0z',
      'M0 222H2.7V304H0z',
      null,
      null,
    ]);
    expect(BAND).toBe(100);
  });

  test('lets what stops fall aside, between what goes on and the end of the bar', () => {
    const [first, , , , last] = draw('34', '9', '4', '1', '0');
    expect(first?.away).toBe('M24.4 22H92C92 62 100 52 100 98H32.4C32.4 52 24.4 62 24.4 22z');
    expect(last?.away).toBeNull();
  });

  test('draws nothing that stops when all go on', () => {
    expect(draw('5', '5')[0]).toEqual({ field: 's0', bar: 'M0 4H92V22H0z', on: 'M0 22H92V104H0z', away: null });
  });

  test('leaves a step that was not counted without a bar, and draws past it', () => {
    const [first, gap] = draw('10', '', '5');
    expect(first?.on).toBe('M0 22H46V204H0z');
    expect(gap).toEqual({ field: 's1', bar: null, on: null, away: null });
  });

  test('stays inside its box when everything is zero or nothing is known', () => {
    expect(draw('0', '0').map(({ bar }) => bar)).toEqual(['M0 4H0.8V22H0z', 'M0 104H0.8V122H0z']);
    expect(draw('', 'x').map(({ bar }) => bar)).toEqual([null, null]);
  });
});
