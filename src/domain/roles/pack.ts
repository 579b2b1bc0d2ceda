import type { Tasks, Work } from '../../schema/tasks.ts';

type PackedWork = readonly [name: string, ...search: string[]];
type PackedSector = readonly [name: string, open: readonly PackedWork[], longer: readonly PackedWork[]];
type PackedTask = readonly [id: string, text: string, works: string];
type PackedGroup = readonly [title: string, tasks: readonly PackedTask[]];

/**
 * The table of tasks as a page carries it: a quarter smaller, because works, sectors and groups have no ids, and works
 * repeat neither sector nor road. The works of a task are their places in the list, two digits of base 36 each.
 */
export type PackedTasks = readonly [sectors: readonly PackedSector[], groups: readonly PackedGroup[]];

const DIGITS = 2;
const ROADS = ['open', 'longer'] as const;

/** Packs the table of tasks. Has room for 1,296 works. */
export function packTasks({ sectors, works, groups }: Tasks): PackedTasks {
  const placed: string[] = [];
  const of = (sector: string, road: Work['road']): PackedWork[] =>
    Object.entries(works).flatMap(([id, work]) => {
      if (work.sector !== sector || work.road !== road) return [];
      placed.push(id);
      return [[work.name, ...work.search]];
    });
  const packed = Object.entries(sectors).map(([id, name]): PackedSector => [name, of(id, 'open'), of(id, 'longer')]);
  const place = (work: string): string => placed.indexOf(work).toString(36).padStart(DIGITS, '0');
  const group = ({ title, tasks }: Tasks['groups'][number]): PackedGroup => [
    title,
    tasks.map((task) => [task.id, task.text, task.works.map(place).join('')]),
  ];
  return [packed, groups.map(group)];
}

/** The table of tasks again. All but the tasks have new ids: nothing that is saved names one. */
export function unpackTasks([sectors, groups]: PackedTasks): Tasks {
  const works = sectors.flatMap(([, ...roads], at) =>
    roads.flatMap((list, index) =>
      list.map(([name, ...search]): Work => ({ name, sector: String(at), search, road: ROADS[index] ?? 'longer' })),
    ),
  );
  return {
    sectors: Object.fromEntries(sectors.map(([name], at) => [String(at), name])),
    works: Object.fromEntries(works.entries()),
    groups: groups.map(([title, tasks], at) => ({
      id: String(at),
      title,
      tasks: tasks.map(([task, text, list]) => ({
        id: task,
        text,
        works: (list.match(/../g) ?? []).map((place) => String(parseInt(place, 36))),
      })),
    })),
  };
}
