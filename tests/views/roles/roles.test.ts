import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chosenTasks } from '../../../src/views/roles/chosen.ts';
import { countOf, rolesOf, SHOWN, type RoleGroup } from '../../../src/views/roles/roles.ts';
import type { Task } from '../../../src/schema/tasks.ts';
import { lines, sheet, tableOf, task, view, work } from './sheet.ts';

/** Tasks, and the works under them, as plain words: easier to compare. */
const plain = (groups: readonly RoleGroup[]): (readonly [string, ...string[]])[] =>
  groups.map(({ tasks, roles }) => [tasks.join(' + '), ...roles.map(({ id }) => id)]);

const of = (...list: Task[]) => rolesOf(list, tableOf([...new Set(list.flatMap(({ works }) => works))], list));

const many = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}${String(i)}`);

describe('grouping', () => {
  test('each work stands once, under all the tasks that brought it, and shared work first', () => {
    const { all, first, rest } = of(task('a', 'x', 'y'), task('b', 'z', 'y', 'w'), task('c', 'y', 'z'));
    expect(plain(all)).toEqual([
      ['Do a + Do b + Do c', 'y'],
      ['Do b + Do c', 'z'],
      ['Do a', 'x'],
      ['Do b', 'w'],
    ]);
    expect(first).toEqual(all);
    expect(rest).toEqual([]);
  });

  test('a work is told with its sector in words, its search words and its road', () => {
    const table = {
      ...tableOf([], [task('a', 'x', 'y')]),
      works: {
        x: work('Porter', { sector: 'care', search: ['p'], road: 'longer' as const }),
        y: work('Y', { sector: 'odd' }),
      },
    };
    expect(rolesOf([task('a', 'x', 'y')], table).all).toEqual([
      {
        key: 'a',
        tasks: ['Do a'],
        roles: [
          { id: 'x', name: 'Porter', sector: 'Care', search: ['p'], longer: true },
          { id: 'y', name: 'Y', sector: 'odd', search: ['Y too'], longer: false },
        ],
      },
    ]);
  });

  test('no tasks bring nothing, and a work that is not in the table is passed over', () => {
    expect(of()).toEqual({ all: [], first: [], rest: [] });
    expect(plain(rolesOf([task('a', 'x', 'gone')], tableOf(['x'], [])).all)).toEqual([['Do a', 'x']]);
  });

  test('a work that is named twice under a task is one work', () => {
    expect(plain(of(task('a', 'x', 'x', 'y')).all)).toEqual([['Do a', 'x', 'y']]);
  });
});

describe('what is shown at first', () => {
  test('up to fourteen works, nothing is folded', () => {
    const { first, rest } = of(task('a', ...many('x', SHOWN + 2)));
    expect([countOf(first), countOf(rest)]).toEqual([14, 0]);
  });

  test('of fifteen, twelve are shown', () => {
    const { all, first, rest } = of(task('a', ...many('x', SHOWN + 3)));
    expect([countOf(all), countOf(first), countOf(rest)]).toEqual([15, 12, 3]);
    expect(plain(rest)).toEqual([['Do a', 'x12', 'x13', 'x14']]);
  });

  test('every task has its turn before one has all', () => {
    const { first, rest } = of(task('a', ...many('x', 9)), task('b', ...many('y', 9)), task('c', 'z', 'x0'));
    expect(plain(first)).toEqual([
      ['Do a + Do c', 'x0'],
      ['Do a', 'x1', 'x2', 'x3', 'x4', 'x5'],
      ['Do b', 'y0', 'y1', 'y2', 'y3', 'y4'],
      ['Do c', 'z'],
    ]);
    expect(plain(rest)).toEqual([
      ['Do a', 'x6', 'x7', 'x8'],
      ['Do b', 'y5', 'y6', 'y7', 'y8'],
    ]);
  });
});

/**
 * The same in another way: one work after the other is taken out of all that the kept tasks name. The next one is the one
 * with the most tasks; among those, the one whose tasks brought fewest so far; among those, the first.
 */
function reference(rows: readonly (readonly [string, string])[], table: readonly Task[], works: readonly string[]) {
  const tired = new Set(rows.filter(([, mark]) => mark === 'tired' || mark === 'never').map(([id]) => id));
  const picked = [...new Set(rows.map(([id]) => id))].filter((id) => !tired.has(id));
  const kept = picked.flatMap((id) => table.find((one) => one.id === id) ?? []);
  const why = new Map(works.map((id) => [id, kept.filter((one) => one.works.includes(id)).map((one) => one.text)]));
  const reason = (id: string): string => why.get(id)?.join(' + ') ?? '';
  const open = [...new Set(kept.flatMap((one) => one.works))].filter((id) => why.has(id));
  const told = new Map<string, number>();
  const order: string[] = [];
  while (open.length > 0) {
    const ranks = open.map((id) => (why.get(id)?.length ?? 0) * 1000 - (told.get(reason(id)) ?? 0));
    const [best = ''] = open.splice(ranks.indexOf(Math.max(...ranks)), 1);
    told.set(reason(best), (told.get(reason(best)) ?? 0) + 1);
    order.push(best);
  }
  const put = (ids: readonly string[]) =>
    [...new Set(ids.map(reason))].map((tasks) => [tasks, ...ids.filter((id) => reason(id) === tasks)]);
  const cut = order.length <= 14 ? order.length : 12;
  return { all: put(order), first: put(order.slice(0, cut)), rest: put(order.slice(cut)) };
}

test('any sheet is grouped as an independent calculation groups it', { timeout: 60_000 }, () => {
  const works = many('w', 24);
  const ids = many('t', 7);
  const under = fc.array(fc.constantFrom(...works, 'gone'), { minLength: 1, maxLength: 12 });
  const tables = fc.tuple(...ids.map((id) => under.map((list) => task(id, ...list))));
  const row = fc.tuple(fc.constantFrom(...ids, '', 'gone'), fc.constantFrom('', 'yes', 'yes', 'tired', 'never'));
  fc.assert(
    fc.property(tables, fc.array(row, { maxLength: 6 }), (table, rows) => {
      const tasks = tableOf(works, table);
      const { all, first, rest } = rolesOf(chosenTasks(view, sheet, lines(...rows), tasks).kept, tasks);
      expect({ all: plain(all), first: plain(first), rest: plain(rest) }).toEqual(reference(rows, table, works));
      expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
    }),
    { numRuns: 10_000 },
  );
});
