import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DRAWN, drawTrend } from '../../../src/views/trend/drawing.ts';
import { trendOf, type TrendPoint } from '../../../src/views/trend/trend.ts';
import type { Fields } from '../../../src/domain/worksheet/fields.ts';
import type { Formatters } from '../../../src/domain/worksheet/format.ts';
import type { TrendView } from '../../../src/views/trend/schema.ts';

const SPEECH: Formatters = { day: (iso) => iso, list: (words) => words.join(' + '), task: (id) => id };
const STEPS = ['not', 'half', 'sure'];
const sheet: Fields = {
  fields: [{ kind: 'short', id: 'question', label: 'Question', suggest: [] }],
  more: [
    {
      kind: 'rating',
      id: 'sure',
      label: 'Sure',
      options: STEPS.map((id) => ({ id, text: `${id}!`, say: `so ${id}` })),
    },
    { kind: 'choice', id: 'how', label: 'How', options: STEPS.map((id) => ({ id, text: id })) },
  ],
};
const view: TrendView = {
  kind: 'trend',
  title: 'Over time',
  field: 'sure',
  name: 'question',
  minRuns: 3,
  note: 'It can go down.',
  empty: '{n} of {of}',
};
const run = (question: string, sure: string) => ({ question, sure });

describe('reading the runs', () => {
  test('runs with the rating are counted and named in their order', () => {
    const trend = trendOf(view, sheet, [run('Why us?', 'half'), run(' A setback ', 'not'), run('', 'sure')], SPEECH);
    expect(trend).toEqual({
      steps: ['not!', 'half!', 'sure!'],
      points: [
        { number: 1, name: 'Why us?', step: 1, said: 'half!' },
        { number: 2, name: 'A setback', step: 0, said: 'not!' },
        { number: 3, name: '', step: 2, said: 'sure!' },
      ],
      enough: true,
    });
  });

  test('a run without the rating, or with an option that is gone, is passed over and not counted', () => {
    const runs = [run('a', ''), run('b', 'sure'), {}, run('c', 'gone'), { question: 'd', sure: 2 }, run('e', 'not')];
    const { points, enough } = trendOf(view, sheet, runs, SPEECH);
    expect(points.map(({ number, name }) => `${number} ${name}`)).toEqual(['1 b', '2 e']);
    expect(enough).toBe(false);
  });

  test('as many as are needed are enough, one fewer is not', () => {
    const runs = (n: number) => Array.from({ length: n }, () => run('q', 'half'));
    expect(trendOf(view, sheet, runs(2), SPEECH).enough).toBe(false);
    expect(trendOf(view, sheet, runs(3), SPEECH).enough).toBe(true);
    expect(trendOf({ ...view, minRuns: 2 }, sheet, runs(2), SPEECH).enough).toBe(true);
    expect(trendOf(view, sheet, [], SPEECH)).toEqual({ steps: ['not!', 'half!', 'sure!'], points: [], enough: false });
  });

  test('a field that is no rating, or is not there, has no trend', () => {
    const runs = [{ how: 'not', sure: 'not' }];
    const none = { steps: [], points: [], enough: false };
    expect(trendOf({ ...view, field: 'how' }, sheet, runs, SPEECH)).toEqual(none);
    expect(trendOf({ ...view, field: 'gone' }, sheet, runs, SPEECH)).toEqual(none);
    expect(trendOf({ ...view, name: 'gone' }, sheet, runs, SPEECH).points[0]?.name).toBe('');
  });
});

const points = (...steps: number[]): TrendPoint[] =>
  steps.map((step, index) => ({ number: index + 1, name: '', step, said: '' }));

describe('the drawing', () => {
  test('goes from run to run, the last step at the top', () => {
    expect(drawTrend(points(0, 2, 1), 3)).toEqual({
      width: 6,
      height: 6,
      line: 'M1 5L3 1L5 3',
      dots: 'M1 5h.001M3 1h.001M5 3h.001',
      rows: 'M0 1H6M0 3H6M0 5H6',
    });
  });

  test('of nothing is empty', () => {
    expect(drawTrend([], 2)).toEqual({ width: 0, height: 4, line: '', dots: '', rows: 'M0 1H0M0 3H0' });
  });

  test('shows as many runs as a phone has room for', () => {
    expect(DRAWN).toBe(10);
  });

  test('keeps every dot inside, in the middle of its column, and higher for a later step', () => {
    const cases = fc
      .integer({ min: 3, max: 7 })
      .chain((steps) =>
        fc.record({ steps: fc.constant(steps), run: fc.array(fc.nat(steps - 1), { minLength: 1, maxLength: 10 }) }),
      );
    fc.assert(
      fc.property(cases, ({ steps, run: list }) => {
        const { dots, width, height } = drawTrend(points(...list), steps);
        const places = [...dots.matchAll(/M(\d+) (\d+)h\.001/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
        expect(places).toHaveLength(list.length);
        for (const [index, [x, y]] of places.entries()) {
          expect(x / width).toBeCloseTo((index + 0.5) / list.length);
          // Counted from below: the same height as the word of the step beside it.
          expect((height - y) / height).toBeCloseTo(((list[index] ?? 0) + 0.5) / steps);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
