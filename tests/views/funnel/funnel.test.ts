import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { funnel, TOO_FEW } from '../../../src/views/funnel/funnel.ts';
import { wilson } from '../../../src/views/funnel/interval.ts';

const FIELDS = ['applications', 'replies', 'interviews', 'finals', 'offers'];
const steps = FIELDS.map((field) => ({ field, min: 0, max: 9999 }));

/** The funnel of the five steps for what was typed in each, '' for the rest. */
const typed = (...texts: string[]) =>
  funnel({ steps, answers: Object.fromEntries(FIELDS.map((field, i) => [field, texts[i] ?? ''])) });

describe('reading the counts', () => {
  test('nothing typed is empty', () => {
    const empty = { state: 'empty' };
    expect(funnel({ steps, answers: {} })).toEqual({
      state: 'empty',
      counts: FIELDS.map((field) => ({ field, count: empty })),
      flow: [],
      conflicts: [],
      narrowest: null,
    });
  });

  test('a worksheet without steps is empty', () => {
    expect(funnel({ steps: [], answers: { applications: '3' } })).toEqual({
      state: 'empty',
      counts: [],
      flow: [],
      conflicts: [],
      narrowest: null,
    });
  });

  test('every step is read in order, with its fault', () => {
    expect(typed('1,200', 'many', '10000', '-1', '3').counts).toEqual([
      { field: 'applications', count: { state: 'ok', value: 1200 } },
      { field: 'replies', count: { state: 'fault', fault: 'not-a-number' } },
      { field: 'interviews', count: { state: 'fault', fault: 'too-large' } },
      { field: 'finals', count: { state: 'fault', fault: 'below-zero' } },
      { field: 'offers', count: { state: 'ok', value: 3 } },
    ]);
  });

  test('the largest believable count is still believed', () => {
    const within = (text: string) =>
      funnel({ steps: [{ field: 'a', min: 2, max: 50 }], answers: { a: text } }).counts[0]?.count;
    expect(within('50')).toEqual({ state: 'ok', value: 50 });
    expect(within('51')).toEqual({ state: 'fault', fault: 'too-large' });
    expect(within('1')).toEqual({ state: 'fault', fault: 'too-small' });
  });

  test('a field may have the name of something every object has', () => {
    const names = ['constructor', '__proto__', 'toString'];
    const found = funnel({ steps: names.map((field) => ({ field, min: 0, max: 9 })), answers: {} });
    expect(found.counts.map(({ count }) => count.state)).toEqual(['empty', 'empty', 'empty']);
  });

  test('an answer that is not text is empty', () => {
    const found = funnel({ steps, answers: { applications: 30, replies: ['6'] } });
    expect(found.counts.map(({ count }) => count.state)).toEqual(Array(5).fill('empty'));
  });
});

describe('passages', () => {
  test('each filled step leads to the next', () => {
    expect(typed('34', '9', '4', '1', '0').flow).toEqual([
      {
        from: 'applications',
        to: 'replies',
        next: true,
        started: 34,
        went: 9,
        stopped: 25,
        interval: wilson(9, 34),
        tell: true,
      },
      {
        from: 'replies',
        to: 'interviews',
        next: true,
        started: 9,
        went: 4,
        stopped: 5,
        interval: wilson(4, 9),
        tell: true,
      },
      {
        from: 'interviews',
        to: 'finals',
        next: true,
        started: 4,
        went: 1,
        stopped: 3,
        interval: wilson(1, 4),
        tell: false,
      },
      {
        from: 'finals',
        to: 'offers',
        next: true,
        started: 1,
        went: 0,
        stopped: 1,
        interval: wilson(0, 1),
        tell: false,
      },
    ]);
  });

  test('blank and faulty steps are passed over', () => {
    expect(typed('', '30', 'some', '6', '').flow).toEqual([
      {
        from: 'replies',
        to: 'finals',
        next: false,
        started: 30,
        went: 6,
        stopped: 24,
        interval: wilson(6, 30),
        tell: true,
      },
    ]);
  });

  test('a passage from nobody is kept and tells nothing', () => {
    expect(typed('0', '0').flow).toEqual([
      {
        from: 'applications',
        to: 'replies',
        next: true,
        started: 0,
        went: 0,
        stopped: 0,
        interval: { low: 0, high: 1 },
        tell: false,
      },
    ]);
  });

  test('five are enough to tell and four are not', () => {
    expect(TOO_FEW).toBe(5);
    expect(typed('4', '1').flow[0]?.tell).toBe(false);
    expect(typed('5', '1').flow[0]?.tell).toBe(true);
  });

  test('below the limit the interval is never much narrower than half the scale', () => {
    for (let started = 1; started < TOO_FEW; started += 1) {
      for (let went = 0; went <= started; went += 1) {
        const { low, high } = wilson(went, started);
        expect(high - low).toBeGreaterThan(went === 0 || went === started ? 0.489 : 0.65);
      }
    }
    const { low, high } = wilson(0, TOO_FEW);
    expect(high - low).toBeLessThan(0.44);
  });
});

describe('conflicts', () => {
  test('more than before is reported, and the larger count starts the next passage', () => {
    const found = typed('10', '20', '5');
    expect(found.conflicts).toEqual([{ field: 'replies', than: 'applications' }]);
    expect(found.flow).toEqual([
      {
        from: 'replies',
        to: 'interviews',
        next: true,
        started: 20,
        went: 5,
        stopped: 15,
        interval: wilson(5, 20),
        tell: true,
      },
    ]);
    expect(found.state).toBe('ready');
    expect(found.narrowest).toEqual({ from: 'replies', to: 'interviews', sure: 'only', advise: true });
  });

  test('as many as before is no conflict', () => {
    expect(typed('10', '10').conflicts).toEqual([]);
    expect(typed('10', '11').conflicts).toHaveLength(1);
  });

  test('the step before is the filled one before, not the blank one', () => {
    expect(typed('10', '', 'x', '12').conflicts).toEqual([{ field: 'finals', than: 'applications' }]);
  });

  test('nothing but a conflict is a conflict', () => {
    const found = typed('10', '20');
    expect(found.flow).toEqual([]);
    expect(found.state).toBe('conflict');
    expect(found.narrowest).toBeNull();
  });

  test('every conflict is reported', () => {
    expect(typed('1', '2', '1', '3', '4').conflicts.map(({ field }) => field)).toEqual(['replies', 'finals', 'offers']);
  });
});

describe('state', () => {
  test('one filled step is still empty', () => {
    expect(typed('30').state).toBe('empty');
    expect(typed('', 'x', '30').state).toBe('empty');
  });

  test('two filled steps with few to start from are too few', () => {
    expect(typed('4', '0').state).toBe('too-few');
    expect(typed('4', '0').narrowest).toBeNull();
    expect(typed('4', '4', '3', '2', '0').state).toBe('too-few');
  });

  test('one passage that can be told is enough', () => {
    expect(typed('5', '0').state).toBe('ready');
    expect(typed('30', '4', '0').state).toBe('ready');
  });
});

describe('the passage with most room', () => {
  test('one that overlaps another is a hint', () => {
    expect(typed('34', '4', '0').narrowest).toMatchObject({ from: 'applications', to: 'replies', sure: 'hint' });
  });

  test('the smallest share going on is named, wherever it stands', () => {
    expect(typed('1000', '900', '9').narrowest).toMatchObject({ from: 'replies', to: 'interviews', sure: 'clear' });
    expect(typed('1000', '9', '8').narrowest).toMatchObject({ from: 'applications', to: 'replies', sure: 'clear' });
    expect(typed('100', '90', '80', '8').narrowest).toMatchObject({ from: 'interviews', to: 'finals', sure: 'clear' });
  });

  test('a smaller share of too few does not count', () => {
    expect(typed('30', '4', '0').narrowest).toMatchObject({ from: 'applications', to: 'replies', sure: 'hint' });
  });

  test('a passage of too few counts against it too: chance is allowed for everywhere', () => {
    // 3 of 100 lies below 3 of 3; 10 of 1,000 lies below 9 of 10 and 4 of 9, but overlaps 0 of 4.
    expect(typed('100', '3', '3').narrowest?.sure).toBe('clear');
    expect(typed('1000', '10', '9', '4', '0').narrowest?.sure).toBe('hint');
  });

  test('alone it is the only one, and claims nothing about others', () => {
    expect(typed('50', '0').narrowest).toEqual({ from: 'applications', to: 'replies', sure: 'only', advise: true });
  });

  test('it is worth a look while even the best share that would fit is below one half', () => {
    expect(typed('34', '9').narrowest?.advise).toBe(true);
    expect(typed('9', '4').narrowest?.advise).toBe(false);
    // 16 of 46: 22.7 to 49.2 in 100; 16 of 45: 23.2 to 50.2.
    expect(typed('46', '16').narrowest?.advise).toBe(true);
    expect(typed('45', '16').narrowest?.advise).toBe(false);
  });

  test('with a gap in it, nobody can say where to look', () => {
    expect(typed('34', '', '4').narrowest).toEqual({
      from: 'applications',
      to: 'interviews',
      sure: 'only',
      advise: false,
    });
  });

  test('one overlap with any other leaves a hint', () => {
    expect(typed('34', '9', '4').narrowest).toMatchObject({ from: 'applications', to: 'replies', sure: 'hint' });
    // Clear of the last, not of the middle one.
    expect(typed('100', '20', '5', '5').narrowest).toMatchObject({ from: 'applications', to: 'replies', sure: 'hint' });
  });

  test('the clear case begins where the intervals part', () => {
    const high = wilson(2, 40).high;
    let [clear, hint] = [0, 0];
    // A conflict between them lets two passages start from 40: 2 of 40, and any other of 40.
    for (let later = 3; later <= 40; later += 1) {
      const { narrowest } = typed('40', '2', '40', String(later));
      const parted = wilson(later, 40).low > high;
      expect(narrowest).toMatchObject({ from: 'applications', to: 'replies', sure: parted ? 'clear' : 'hint' });
      if (parted) clear += 1;
      else hint += 1;
    }
    expect([clear, hint]).toEqual([29, 9]);
  });

  test('of equal shares the one with more started is named, though never clear', () => {
    expect(typed('40', '20', '10').narrowest).toMatchObject({ from: 'applications', to: 'replies', sure: 'hint' });
    expect(typed('10', '5', '40', '20').narrowest).toMatchObject({ from: 'interviews', to: 'finals', sure: 'hint' });
    expect(typed('30', '0', '10', '0').narrowest).toMatchObject({ from: 'applications', to: 'replies', sure: 'hint' });
    expect(typed('10', '0', '30', '0').narrowest).toMatchObject({ from: 'interviews', to: 'finals', sure: 'hint' });
  });

  test('of equal passages the earlier one is named', () => {
    expect(typed('10', '5', '10', '5').narrowest).toMatchObject({ from: 'applications', to: 'replies', sure: 'hint' });
  });

  test('where nothing stops there is none', () => {
    const found = typed('10', '10', '10');
    expect(found.narrowest).toBeNull();
    expect(found.state).toBe('ready');
  });

  test('a passage where nothing stops is never preferred to one where something does', () => {
    expect(typed('100', '100', '99').narrowest).toMatchObject({ from: 'replies', to: 'interviews', sure: 'hint' });
  });
});

describe('for anything typed', () => {
  const text = fc.oneof(
    fc.constant(''),
    fc.nat(12000).map(String),
    fc.nat(12).map(String),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...Array.from('0123456789 .,-~')) }),
  );

  test('the funnel never throws and its parts agree', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
        const found = typed(...texts);
        const filled = found.counts.filter(({ count }) => count.state === 'ok').length;

        expect(found.counts.map(({ field }) => field)).toEqual(FIELDS);
        expect(found.flow.length + found.conflicts.length).toBe(Math.max(0, filled - 1));
        for (const { started, went, stopped, interval, tell } of found.flow) {
          expect(stopped + went).toBe(started);
          expect(Math.min(stopped, went)).toBeGreaterThanOrEqual(0);
          expect(tell).toBe(started >= TOO_FEW);
          expect(interval).toEqual(wilson(went, started));
        }

        const told = found.flow.filter(({ tell }) => tell);
        expect(found.state).toBe(
          filled < 2 ? 'empty' : found.flow.length === 0 ? 'conflict' : told.length === 0 ? 'too-few' : 'ready',
        );
        expect(found.narrowest === null).toBe(told.every(({ stopped }) => stopped === 0));
        const most = told.find(({ from, to }) => from === found.narrowest?.from && to === found.narrowest.to);
        for (const other of told) {
          if (most) expect(most.went / most.started).toBeLessThanOrEqual(other.went / other.started);
        }
      }),
    );
  });

  test('what is typed is left as it was', () => {
    const answers = Object.freeze({ applications: '34', replies: '9' });
    const found = funnel({ steps: Object.freeze([...steps]), answers });
    expect(found.flow).toHaveLength(1);
  });

  test('blank steps between make no difference', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(9999), (one, other) => {
        const next = typed(String(one), String(other));
        const apart = typed(String(one), '', 'x', '', String(other));
        expect(apart.flow).toEqual(next.flow.map((passage) => ({ ...passage, to: 'offers', next: false })));
        expect(apart.state).toBe(next.state);
      }),
    );
  });
});
