import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matrixOf } from '../../../src/views/matrix/matrix.ts';
import type { Answers } from '../../../src/domain/saved/record.ts';
import { triedChanges, triedMarks, tried } from './reference.ts';
import { cells, criteria, options, sheet, SPEECH, view, written } from './sheet.ts';

const read = (answers: Answers, worksheet = sheet()) => matrixOf(view, worksheet, answers, SPEECH);

describe('reading the sheet', () => {
  test('nothing written', () => {
    expect(read({})).toEqual({
      options: [],
      criteria: [],
      marks: [],
      scale: ['poor', 'fair', 'good'],
      weights: ['a little', 'some', 'a lot'],
      enough: false,
      standing: { sums: [], order: [], could: [], settled: true },
      changes: [],
      most: 0,
    });
  });

  test('two options and two points', () => {
    const found = read(written(['Shop', 'Depot'], ['pay', 'lot', 'good', 'fair'], ['rota', 'little', 'dont-know', '']));
    expect(found.options).toEqual(['Shop', 'Depot']);
    expect(found.criteria).toEqual([
      { name: 'pay', weight: 3, said: true },
      { name: 'rota', weight: 1, said: true },
    ]);
    expect(found.marks).toEqual([
      [
        { state: 'known', text: 'good', deciding: false },
        { state: 'unknown', text: 'do not know', deciding: false },
      ],
      [
        { state: 'known', text: 'fair', deciding: false },
        { state: 'empty', text: '', deciding: false },
      ],
    ]);
    expect(found.standing).toEqual({
      sums: [
        { low: 6, high: 8 },
        { low: 3, high: 5 },
      ],
      order: [[0], [1]],
      could: [0],
      settled: true,
    });
    expect(found.enough).toBe(true);
    expect(found.most).toBe(8);
    expect(found.changes).toEqual([
      { criterion: 0, weight: 2, first: [0, 1], open: true },
      { criterion: 1, weight: 2, first: [0, 1], open: true },
    ]);
  });

  test('marks that decide are told', () => {
    const found = read(
      written(['Shop', 'Depot'], ['pay', 'some', 'good', 'dont-know'], ['rota', 'some', 'fair', 'poor']),
    );
    expect(found.marks.map((row) => row.map(({ deciding }) => deciding))).toEqual([
      [false, false],
      [false, false],
    ]);
    const other = read(
      written(['Shop', 'Depot'], ['pay', 'some', 'good', 'dont-know'], ['rota', 'some', 'fair', 'fair']),
    );
    expect(other.marks.map((row) => row.map(({ deciding }) => deciding))).toEqual([
      [false, false],
      [true, false],
    ]);
  });

  test('a weight that was not said is the middle one, of two middle ones the lower', () => {
    const weights = (count: number) => {
      const [name, weight] = criteria.columns;
      if (!name || weight?.kind !== 'choice') throw new Error('the test sheet has changed');
      const few = { ...criteria, columns: [name, { ...weight, options: weight.options.slice(0, count) }] };
      return read(written(['A'], ['pay', '', 'good'], ['rota', 'retired', 'good']), sheet([options, few, cells]))
        .criteria;
    };
    const taken = (weight: number) => [
      { name: 'pay', weight, said: false },
      { name: 'rota', weight, said: false },
    ];
    expect(weights(3)).toEqual(taken(2));
    expect(weights(2)).toEqual(taken(1));
    expect(weights(1)).toEqual(taken(1));
    expect(weights(0)).toEqual(taken(1));
  });

  test('lines keep their marks wherever they stand; one without a name has its number', () => {
    const answers = {
      'options.2.note': 'seen on the board',
      'options.4.name': ' Depot ',
      'criteria.3.name': 'pay',
      'criteria.5.weight': 'lot',
      'cells.2.3': 'good',
      'cells.4.3': 'poor',
      'cells.4.5': 'fair',
      'cells.1.1': 'good',
    };
    const found = read(answers);
    expect(found.options).toEqual(['Option 2', 'Depot']);
    expect(found.criteria).toEqual([
      { name: 'pay', weight: 2, said: false },
      { name: 'Point 5', weight: 3, said: true },
    ]);
    expect(found.marks.map((row) => row.map(({ text }) => text))).toEqual([
      ['good', ''],
      ['poor', 'fair'],
    ]);
  });

  test('a mark that is no longer there, or is no text, is none', () => {
    const answers = { ...written(['A', 'B'], ['pay', 'some', 'retired', 'good']), 'cells.1.2': ['good'] };
    expect(read(answers).marks[0]).toEqual([{ state: 'empty', text: '', deciding: true }]);
    expect(read({ ...answers, 'cells.1.1': ['good'] }).marks[0]?.[0]?.state).toBe('empty');
  });

  test('there is enough to compare once something is known about two options', () => {
    const enough = (...marks: string[]) => read(written(['A', 'B', 'C'], ['pay', 'some', ...marks])).enough;
    expect(enough()).toBe(false);
    expect(enough('good')).toBe(false);
    expect(enough('good', 'dont-know', '')).toBe(false);
    expect(enough('good', '', 'poor')).toBe(true);
    expect(read(written(['A', 'B'], ['pay', '', 'good', ''], ['rota', '', '', 'poor'])).enough).toBe(true);
    expect(read(written(['A'], ['pay', '', 'good'])).enough).toBe(false);
  });

  test('fields may stand among the folded ones', () => {
    const folded = { ...sheet([]), more: [cells, criteria, options] };
    expect(read(written(['A'], ['pay', 'lot', 'good']), folded).options).toEqual(['A']);
  });

  test('the grid and the column that the view names are read, not others before them', () => {
    const other = { ...cells, id: 'other', options: cells.options.slice(0, 2) };
    const [name, weight] = criteria.columns;
    if (!name || weight?.kind !== 'choice') throw new Error('the test sheet has changed');
    const more = { ...criteria, columns: [name, { ...weight, id: 'mood', options: weight.options.slice(1) }, weight] };
    const answers = { ...written(['A'], ['pay', 'lot', 'good']), 'criteria.1.mood': 'some', 'other.1.1': 'poor' };
    const found = read(answers, sheet([options, more, other, cells]));
    expect(found.marks[0]?.[0]?.text).toBe('good');
    expect(found.criteria).toEqual([{ name: 'pay', weight: 3, said: true }]);
    expect(matrixOf({ ...view, cells: 'options' }, sheet(), answers, SPEECH)).toMatchObject({ options: [], scale: [] });
  });

  test('a sheet without its grid or its tables has nothing to compare', () => {
    const answers = written(['A', 'B'], ['pay', 'lot', 'good', 'poor']);
    expect(read(answers, sheet([options, criteria]))).toMatchObject({ options: [], criteria: [], scale: [], most: 0 });
    expect(read(answers, sheet([cells]))).toMatchObject({ options: [], criteria: [], enough: false });
    expect(matrixOf({ ...view, weight: 'name' }, sheet(), answers, SPEECH)).toMatchObject({
      criteria: [{ name: 'pay', weight: 1, said: false }],
      weights: [],
      changes: [],
    });
  });
});

/** The sheet read in another way, place by place: names, weights, and marks as numbers or null. */
function reference(answers: Readonly<Record<string, string>>) {
  const at = (name: string): string => (answers[name] ?? '').trim();
  const places = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1));
  const of = places(4).filter((slot) => at(`options.${slot}.name`) !== '' || at(`options.${slot}.note`) !== '');
  const by = places(5).filter((slot) => at(`criteria.${slot}.name`) !== '' || at(`criteria.${slot}.weight`) !== '');
  const weight: Readonly<Record<string, number>> = { little: 1, some: 2, lot: 3 };
  const mark: Readonly<Record<string, number>> = { poor: 0, fair: 1, good: 2 };
  return {
    options: of.map((slot) => at(`options.${slot}.name`) || `Option ${slot}`),
    criteria: by.map((slot) => at(`criteria.${slot}.name`) || `Point ${slot}`),
    weighing: {
      weights: by.map((slot) => weight[at(`criteria.${slot}.weight`)] ?? 2),
      marks: of.map((option) => by.map((one) => mark[at(`cells.${option}.${one}`)] ?? null)),
      top: 2,
    },
    saved: of.map((option) => by.map((one) => at(`cells.${option}.${one}`))),
  };
}

test(
  '10,000 random sheets, with gaps, ties, unknown and empty marks, are read and stand as by the reference',
  { timeout: 60_000 },
  () => {
    const name = fc.constantFrom('', '', 'A', 'B');
    const weight = fc.constantFrom('', 'little', 'some', 'lot', 'retired');
    // Few open marks, so that every way in which they can turn out can be tried.
    const mark = fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom('poor', 'fair', 'good') },
      { weight: 1, arbitrary: fc.constantFrom('', 'dont-know', 'retired') },
    );
    const times = <T>(count: number, one: fc.Arbitrary<T>) => fc.array(one, { minLength: count, maxLength: count });
    const saved = fc.record({
      of: times(4, fc.record({ name, note: fc.constantFrom('', '', '', 'x') })),
      by: times(
        5,
        fc.record({ name: fc.constantFrom('', '', '', 'pay', 'rota'), weight: fc.oneof(fc.constant(''), weight) }),
      ),
      marks: times(4, times(5, mark)),
    });
    let compared = 0;
    fc.assert(
      fc.property(saved, ({ of, by, marks }) => {
        const answers: Record<string, string> = {};
        of.forEach((line, index) => {
          answers[`options.${index + 1}.name`] = line.name;
          answers[`options.${index + 1}.note`] = line.note;
          by.forEach((_, other) => (answers[`cells.${index + 1}.${other + 1}`] = marks[index]?.[other] ?? ''));
        });
        by.forEach((line, index) => {
          answers[`criteria.${index + 1}.name`] = line.name;
          answers[`criteria.${index + 1}.weight`] = line.weight;
        });
        const wanted = reference(answers);
        const found = read(answers);
        expect(found.options).toEqual(wanted.options);
        expect(found.criteria.map((one) => one.name)).toEqual(wanted.criteria);
        expect(found.criteria.map((one) => one.weight)).toEqual(wanted.weighing.weights);
        expect(found.marks.map((row) => row.map(({ state }) => state))).toEqual(
          wanted.saved.map((row) =>
            row.map((one) => (one === 'dont-know' ? 'unknown' : one === '' || one === 'retired' ? 'empty' : 'known')),
          ),
        );
        expect(found.most).toBe(wanted.weighing.weights.reduce((sum, one) => sum + one, 0) * 2);
        const { weighing } = wanted;
        expect(found.enough).toBe(weighing.marks.filter((row) => new Set([...row, null]).size > 1).length >= 2);
        if (weighing.marks.length === 0 || weighing.marks.flat().filter((one) => one === null).length > 4) return;
        compared += 1;
        expect(found.standing).toEqual(tried(weighing));
        expect(found.marks.map((row) => row.map(({ deciding }) => deciding))).toEqual(triedMarks(weighing));
        expect([...found.changes].sort((a, b) => a.criterion - b.criterion || a.weight - b.weight)).toEqual(
          triedChanges(weighing, 3),
        );
      }),
      { numRuns: 10_000 },
    );
    expect(compared).toBeGreaterThan(8_000);
  },
);
