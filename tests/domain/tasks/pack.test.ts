import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesOf, packTasks, unpackTasks, type PackedTasks } from '../../../src/domain/tasks/pack.ts';
import type { Tasks, Work } from '../../../src/schema/tasks.ts';
import { task, work } from '../../views/roles/sheet.ts';

/** The table without its groups, and without the ids of its works and sectors: those are not kept. */
const spelledOut = ({ sectors, works, groups }: Tasks) => ({
  sectors: Object.values(sectors),
  tasks: groups.flatMap(({ tasks }) =>
    tasks.map((one) => ({
      ...one,
      works: one.works.map((id) => ({ ...works[id], sector: sectors[works[id]?.sector ?? ''] })),
    })),
  ),
});

const overTheWire = (packed: PackedTasks) => JSON.parse(JSON.stringify(packed)) as PackedTasks;

test('the works of a sector stand together, those with the longer road last', () => {
  const tasks: Tasks = {
    sectors: { shop: 'Shops', care: 'Care' },
    works: {
      one: work('One', { sector: 'care', road: 'longer' }),
      two: work('Two', { search: ['second', 'deux'] }),
      three: work('Three', { sector: 'care' }),
    },
    groups: [{ id: 'g', title: 'G', tasks: [task('a', 'one', 'two', 'three')] }],
  };
  expect(packTasks(tasks)).toEqual([
    [
      ['Shops', [['Two', 'second', 'deux']], []],
      ['Care', [['Three', 'Three too']], [['One', 'One too']]],
    ],
    ['020001'],
  ]);
});

test('any table comes out as it went in', () => {
  const sectors = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 1, maxLength: 4 });
  const tables = sectors.chain((ids) => {
    const one: fc.Arbitrary<Work> = fc.record({
      name: fc.string(),
      sector: fc.constantFrom(...ids),
      search: fc.array(fc.string(), { maxLength: 3 }),
      road: fc.constantFrom('open', 'longer'),
    });
    return fc.array(one, { minLength: 1, maxLength: 60 }).chain((list) => {
      const works = Object.fromEntries(list.map((entry, index) => [`w${String(index)}`, entry]));
      const named = fc.array(fc.constantFrom(...Object.keys(works)), { maxLength: 6 });
      const tasks = fc.array(fc.record({ id: fc.string(), text: fc.string(), works: named }), { maxLength: 5 });
      const groups = fc.array(fc.record({ id: fc.string(), title: fc.string(), tasks }), { maxLength: 3 });
      return groups.map((some): Tasks => ({
        sectors: Object.fromEntries(ids.map((id) => [id, `The ${id}`])),
        works,
        groups: some,
      }));
    });
  });
  fc.assert(
    fc.property(tables, (tasks) => {
      expect(spelledOut(unpackTasks(overTheWire(packTasks(tasks)), namesOf(tasks)))).toEqual(spelledOut(tasks));
    }),
    { numRuns: 1_000 },
  );
});

test('there is room for more works than a table will have', () => {
  const works = Object.fromEntries(Array.from({ length: 1296 }, (_, i) => [`w${String(i)}`, work(`W ${String(i)}`)]));
  const tasks: Tasks = {
    sectors: { shop: 'Shops' },
    works,
    groups: [{ id: 'g', title: 'G', tasks: [task('a', 'w1295', 'w36', 'w0')] }],
  };
  expect(spelledOut(unpackTasks(packTasks(tasks), namesOf(tasks)))).toEqual(spelledOut(tasks));
});
