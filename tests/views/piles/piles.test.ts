import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pilesOf } from '../../../src/views/piles/piles.ts';
import type { Answers } from '../../../src/domain/saved/record.ts';
import type { Field } from '../../../src/schema/field.ts';
import type { PilesView } from '../../../src/views/piles/schema.ts';
import { sheet, SPEECH, thoughts, wants } from './sheet.ts';

type Group = PilesView['groups'][number];
const group = (id: string, where: Group['where']): Group => ({ id, title: id, where, ask: false });

const view: PilesView = {
  kind: 'piles',
  title: 'Your piles',
  from: 'thoughts',
  groups: [group('known', { pile: ['known'] }), group('other', { pile: ['guessed', 'cannot'] })],
  rest: 'On no pile yet',
  empty: 'Write one thought.',
  stamps: false,
};

/** What is shown: the texts of each group, and last those of the rest. */
const shown = (answers: Answers, change: Partial<PilesView> = {}, fields: readonly Field[] = [thoughts, wants]) => {
  const { piles, rest } = pilesOf({ ...view, ...change }, sheet(fields), answers, SPEECH);
  return [...piles.map(({ lines }) => lines.map(({ text }) => text)), rest.map(({ text }) => text)];
};

describe('lines of a table', () => {
  test('nothing written: every group is there, and empty', () => {
    const { piles, rest, places } = pilesOf(view, sheet([thoughts]), {}, SPEECH);
    expect(piles).toEqual([
      { group: view.groups[0], lines: [] },
      { group: view.groups[1], lines: [] },
    ]);
    expect(rest).toEqual([]);
    expect(places).toBe(4);
  });

  test('each goes into the group that names its option, and the others into the rest', () => {
    const answers = {
      'thoughts.1.thought': 'they asked about rotas',
      'thoughts.1.pile': 'known',
      'thoughts.2.thought': 'too blunt',
      'thoughts.2.pile': 'guessed',
      'thoughts.4.thought': 'someone in mind',
      'thoughts.4.pile': 'cannot',
      'thoughts.3.thought': 'not decided',
    };
    expect(shown(answers)).toEqual([['they asked about rotas'], ['too blunt', 'someone in mind'], ['not decided']]);
    expect(pilesOf(view, sheet([thoughts]), answers, SPEECH).piles[1]?.lines).toEqual([
      { slot: 2, text: 'too blunt', ask: '', cells: { thought: 'too blunt', pile: 'guessed', on: '' } },
      { slot: 4, text: 'someone in mind', ask: '', cells: { thought: 'someone in mind', pile: 'cannot', on: '' } },
    ]);
  });

  test('a line belongs to the first group that takes it', () => {
    const groups = [group('a', { pile: ['known', 'guessed'] }), group('b', { pile: ['guessed', 'cannot'] })];
    const answers = { 'thoughts.1.thought': 'one', 'thoughts.1.pile': 'guessed' };
    expect(shown(answers, { groups })).toEqual([['one'], [], []]);
  });

  test('all columns of a group have to agree', () => {
    const groups = [group('a', { pile: ['known'], on: ['unknown'] }), group('b', { pile: ['known'] })];
    const one = { 'thoughts.1.thought': 'one', 'thoughts.1.pile': 'known' };
    expect(shown({ ...one, 'thoughts.1.on.unknown': 'unknown' }, { groups })).toEqual([['one'], [], []]);
    expect(shown({ ...one, 'thoughts.1.on': '2026-12-03' }, { groups })).toEqual([[], ['one'], []]);
    expect(shown(one, { groups })).toEqual([[], ['one'], []]);
  });

  test('a group that asks for nothing takes every line', () => {
    expect(shown({ 'thoughts.2.pile': 'known' }, { groups: [group('all', {}), group('b', {})] })).toEqual([
      ['Thought 2'],
      [],
      [],
    ]);
  });

  test('a column that is not there, or has the name of something every object has, agrees with nothing', () => {
    const groups = [group('a', { nowhere: ['known'] }), group('b', { constructor: ['known'] })];
    expect(shown({ 'thoughts.1.thought': 'one' }, { groups })).toEqual([[], [], ['one']]);
  });

  test('an option that is no longer there agrees with nothing', () => {
    expect(shown({ 'thoughts.1.thought': 'one', 'thoughts.1.pile': 'retired' })).toEqual([[], [], ['one']]);
  });

  test('what is saved in another shape is no answer', () => {
    expect(shown({ 'thoughts.1.thought': ['one'], 'thoughts.1.pile': 3 })).toEqual([[], [], []]);
    expect(shown({ 'thoughts.1.thought': 'one', 'thoughts.1.pile': ['known'] })).toEqual([[], [], ['one']]);
  });

  test('a line without words in its first box is called by its number', () => {
    expect(shown({ 'thoughts.3.pile': 'known' })).toEqual([['Thought 3'], [], []]);
    expect(shown({ 'thoughts.3.pile': 'known' }, { show: '{thought}' })).toEqual([['Thought 3'], [], []]);
  });

  test('the first box stands in where nothing of the pattern is left', () => {
    expect(shown({ 'thoughts.1.thought': 'one' }, { show: '{pile} · {on}' })).toEqual([[], [], ['one']]);
  });

  test('words come from options and days, in the order of the pattern', () => {
    const answers = { 'thoughts.1.thought': ' one ', 'thoughts.1.pile': 'known', 'thoughts.1.on': '2026-12-03' };
    expect(shown(answers, { show: '{on} · {thought} · as {pile}' })).toEqual([
      ['day 2026-12-03 · one · as Known'],
      [],
      [],
    ]);
    expect(shown({ 'thoughts.1.on.unknown': 'unknown' }, { show: '{on} · {thought}' })).toEqual([
      [],
      [],
      ['I do not know'],
    ]);
  });
});

describe('cards of a sort field', () => {
  const groups = [group('must', { pile: ['must'] }), group('nice', { pile: ['nice'] })];
  const from = { from: 'wants', groups };

  test('cards on a pile are shown, cards that were left are not', () => {
    expect(shown({ 'wants.rota': 'must', 'wants.quiet': 'nice' }, from)).toEqual([['Known rota'], ['Quiet'], []]);
    expect(pilesOf({ ...view, ...from }, sheet([wants]), {}, SPEECH).places).toBe(3);
  });

  test('a pile that no group names is the rest; a pile that is not there is none', () => {
    expect(shown({ 'wants.rota': 'no', 'wants.quiet': 'retired' }, from)).toEqual([[], [], ['Known rota']]);
  });

  test('the question of a card goes with it', () => {
    const found = pilesOf({ ...view, ...from }, sheet([wants]), { 'wants.pay': 'must', 'wants.rota': 'must' }, SPEECH);
    expect(found.piles[0]?.lines).toEqual([
      { slot: 1, text: 'Pay', ask: 'What does it pay?', cells: { card: 'pay', pile: 'must' } },
      { slot: 2, text: 'Known rota', ask: '', cells: { card: 'rota', pile: 'must' } },
    ]);
  });

  test('a pattern can name the card and the pile', () => {
    expect(shown({ 'wants.pay': 'nice' }, { ...from, show: '{card} · {pile}' })).toEqual([[], ['Pay · Nice'], []]);
    expect(shown({ 'wants.pay': 'must' }, { ...from, show: '{nothing}' })).toEqual([['Pay'], [], []]);
  });
});

test('a field that is not there, or of another kind, has no lines', () => {
  const number: Field = { kind: 'number', id: 'count', label: 'How many?', min: 0, max: 9 };
  for (const from of ['nowhere', 'count']) {
    expect(shown({ count: '3' }, { from }, [number])).toEqual([[], [], []]);
    expect(pilesOf({ ...view, from }, sheet([number]), { count: '3' }, SPEECH).places).toBe(0);
  }
});

test('a field among the folded ones counts as well', () => {
  const folded = { ...sheet([]), more: [thoughts] };
  expect(pilesOf(view, folded, { 'thoughts.1.pile': 'known' }, SPEECH).piles[0]?.lines).toHaveLength(1);
});

describe('order by a day', () => {
  const on = (...days: string[]): Answers =>
    Object.fromEntries(
      days.flatMap((day, index) => [
        [`thoughts.${index + 1}.thought`, `line ${index + 1}`],
        day === 'unknown' ? [`thoughts.${index + 1}.on.unknown`, 'unknown'] : [`thoughts.${index + 1}.on`, day],
      ]),
    );
  const rest = (...days: string[]) => shown(on(...days), { order: 'on' }).at(-1);

  test('earliest first', () => {
    expect(rest('2026-12-03', '2025-12-31', '2026-02-01')).toEqual(['line 2', 'line 3', 'line 1']);
  });

  test('days that are not known or not given come last, as they were', () => {
    expect(rest('unknown', '', '2026-12-03', 'unknown')).toEqual(['line 3', 'line 1', 'line 2', 'line 4']);
  });

  test('the same day keeps the order of the sheet', () => {
    expect(rest('2026-12-03', '2026-12-03', '2026-12-02')).toEqual(['line 3', 'line 1', 'line 2']);
  });

  test('what is no day counts as not known, and far years are later', () => {
    expect(rest('soon', '12026-01-01', '2026-01-01', '2026-1-1')).toEqual(['line 3', 'line 2', 'line 1', 'line 4']);
  });

  test('a piece of a day is none', () => {
    expect(rest('!2026-01-01', '2026-01-01!', '2027-01-01')).toEqual(['line 3', 'line 1', 'line 2']);
  });

  test('without it, lines stay as they are on the sheet', () => {
    expect(shown(on('2026-12-03', '2025-12-31')).at(-1)).toEqual(['line 1', 'line 2']);
  });

  test('a column that is not there orders nothing', () => {
    expect(shown(on('2026-12-03', '2025-12-31'), { order: 'nowhere' }).at(-1)).toEqual(['line 1', 'line 2']);
  });

  test('it holds inside each group', () => {
    const answers = { ...on('2026-12-03', '2025-12-31'), 'thoughts.1.pile': 'known', 'thoughts.2.pile': 'known' };
    expect(shown(answers, { order: 'on' })[0]).toEqual(['line 2', 'line 1']);
  });
});

/**
 * The same in another way: a walk over the places of the table with one decision each, and the days as numbers in an
 * insertion sort. Gives the places in each group, and last those of the rest.
 */
function reference(answers: Readonly<Record<string, string>>, groups: readonly Group[], ordered: boolean): number[][] {
  const found: number[][] = [...groups.map(() => []), []];
  const dayAt = (slot: number): number => {
    const time = Date.parse(`${answers[`thoughts.${slot}.on`] ?? ''}T00:00:00Z`);
    return Number.isNaN(time) ? Infinity : time;
  };
  for (let slot = 1; slot <= 4; slot += 1) {
    const cell = (column: string): string => {
      const saved = (answers[`thoughts.${slot}.${column}`] ?? '').trim();
      return column === 'on' && saved === '' ? (answers[`thoughts.${slot}.on.unknown`] ?? '') : saved;
    };
    if (cell('thought') + cell('pile') + cell('on') === '') continue;
    let place = 0;
    while (place < groups.length) {
      const { where } = groups[place] ?? group('', {});
      let agrees = true;
      for (const column in where) if (where[column]?.includes(cell(column)) !== true) agrees = false;
      if (agrees) break;
      place += 1;
    }
    const pile = found[place] ?? [];
    let at = pile.length;
    while (ordered && at > 0 && dayAt(pile[at - 1] ?? 0) > dayAt(slot)) at -= 1;
    pile.splice(at, 0, slot);
  }
  return found;
}

test('10,000 random sheets are grouped and ordered as by the reference', { timeout: 60_000 }, () => {
  const cell = fc.record({
    thought: fc.constantFrom('', '  ', 'one', 'two'),
    pile: fc.constantFrom('', 'known', 'guessed', 'cannot', 'retired'),
    on: fc.constantFrom('', '', '2026-12-03', '2026-12-04', '2025-01-31'),
    'on.unknown': fc.constantFrom('', 'unknown'),
  });
  const wanted = fc.subarray(['known', 'guessed', 'cannot'], { minLength: 1 });
  const where = fc.oneof(
    wanted.map((pile): Group['where'] => ({ pile })),
    wanted.map((pile): Group['where'] => ({ pile, on: ['unknown'] })),
    fc.constant<Group['where']>({ on: ['unknown'] }),
  );
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 4, maxLength: 4 }),
      fc.array(where, { minLength: 2, maxLength: 4 }),
      fc.boolean(),
      (cells, wheres, ordered) => {
        const answers = Object.fromEntries(
          cells.flatMap((line, index) =>
            Object.entries(line).map(([name, saved]) => [`thoughts.${index + 1}.${name}`, saved] as const),
          ),
        );
        const groups = wheres.map((one, index) => group(`g${index}`, one));
        const shownBy: PilesView = { ...view, groups, ...(ordered ? { order: 'on' } : {}) };
        const { piles, rest } = pilesOf(shownBy, sheet([thoughts]), answers, SPEECH);
        const found = [...piles.map(({ lines }) => lines), rest].map((lines) => lines.map(({ slot }) => slot));
        expect(found).toEqual(reference(answers, groups, ordered));
      },
    ),
    { numRuns: 10_000 },
  );
});
