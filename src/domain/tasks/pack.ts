import type { Task, Tasks, Work } from '../../schema/tasks.ts';

type PackedWork = readonly [name: string, ...search: string[]];
type PackedSector = readonly [name: string, open: readonly PackedWork[], longer: readonly PackedWork[]];

/**
 * The table of tasks as a page carries it: half as large, because sectors and works have no ids, works repeat neither
 * sector nor road, and the tasks are named on the page itself, in the same order. The works of a task are their places in
 * the list, two digits of base 36 each.
 */
export type PackedTasks = readonly [sectors: readonly PackedSector[], works: readonly string[]];

/** What a page names of a task. */
export type TaskName = Pick<Task, 'id' | 'text'>;

const DIGITS = 2;
const ROADS = ['open', 'longer'] as const;

/** All tasks, in the order of the table. */
const listed = ({ groups }: Tasks): readonly Task[] => groups.flatMap(({ tasks }) => tasks);

/** The names of all tasks, in the order of the table. */
export const namesOf = (tasks: Tasks): readonly TaskName[] => listed(tasks).map(({ id, text }) => ({ id, text }));

/** Packs the table of tasks. Has room for 1,296 works. */
export function packTasks(tasks: Tasks): PackedTasks {
  const { sectors, works } = tasks;
  const placed: string[] = [];
  const of = (sector: string, road: Work['road']): PackedWork[] =>
    Object.entries(works).flatMap(([id, work]) => {
      if (work.sector !== sector || work.road !== road) return [];
      placed.push(id);
      return [[work.name, ...work.search]];
    });
  const packed = Object.entries(sectors).map(([id, name]): PackedSector => [name, of(id, 'open'), of(id, 'longer')]);
  const place = (work: string): string => placed.indexOf(work).toString(36).padStart(DIGITS, '0');
  return [packed, listed(tasks).map((task) => task.works.map(place).join(''))];
}

/**
 * The table of tasks again, in one group: nobody asks for groups once the lists are built. All but the tasks have new ids:
 * nothing that is saved names one.
 *
 * @param names the tasks in the order of the table, as the page names them
 */
export function unpackTasks([sectors, places]: PackedTasks, names: readonly TaskName[]): Tasks {
  const works = sectors.flatMap(([, ...roads], at) =>
    roads.flatMap((list, index) =>
      list.map(([name, ...search]): Work => ({ name, sector: String(at), search, road: ROADS[index] ?? 'longer' })),
    ),
  );
  const tasks = names.map((name, at): Task => ({
    ...name,
    works: (places[at]?.match(/../g) ?? []).map((place) => String(parseInt(place, 36))),
  }));
  return {
    sectors: Object.fromEntries(sectors.map(([name], at) => [String(at), name])),
    works: Object.fromEntries(works.entries()),
    groups: [{ id: '', title: '', tasks }],
  };
}
