import type { Task, Tasks, Work } from '../../schema/tasks.ts';

/** A kind of work that pays for at least one of the reader's tasks. */
export type Role = Pick<Work, 'name' | 'search'> & {
  readonly id: string;
  /** The sector in words. */
  readonly sector: string;
  /** Usually a licence, a course or a degree comes first. */
  readonly longer: boolean;
};

/** Kinds of work that the same tasks brought. */
export type RoleGroup = {
  readonly key: string;
  /** All of the reader's tasks that this work pays for, in words, in the order they were picked. */
  readonly tasks: readonly string[];
  readonly roles: readonly Role[];
};

/** Everything that is found, and the same in two parts: what is shown at first, and the rest. */
export type Roles = Readonly<Record<'all' | 'first' | 'rest', readonly RoleGroup[]>>;

/** Kinds of work shown at first. One or two more are not worth folding. */
export const SHOWN = 12;
const SPARE = 2;

type Found = { readonly role: Role; readonly tasks: readonly Task[]; readonly turn: number };

/** What tells these tasks from others. */
export const keyOf = (tasks: readonly Pick<Task, 'id'>[]): string => tasks.map(({ id }) => id).join(' ');

/**
 * Who else is paid for these tasks. Each kind of work stands once, with all the tasks that brought it. The order says
 * nothing about the reader: what several tasks bring comes first, and then each task has its turn, so that no task waits
 * until the works of another are all told.
 *
 * @param kept the tasks to look for, each once
 */
export function rolesOf(kept: readonly Task[], { works, sectors }: Tasks): Roles {
  const causes = new Map<string, Task[]>();
  for (const task of kept) {
    for (const id of new Set(task.works)) causes.set(id, [...(causes.get(id) ?? []), task]);
  }
  const turns = new Map<string, number>();
  const found = [...causes].flatMap(([id, tasks]): Found[] => {
    const work = works[id];
    if (!work) return [];
    const key = keyOf(tasks);
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    const { name, search, sector, road } = work;
    return [{ role: { id, name, search, sector: sectors[sector] ?? sector, longer: road === 'longer' }, tasks, turn }];
  });
  // Sorting is stable: among equals the order stays that of the tasks, and of the works under each.
  found.sort((a, b) => b.tasks.length - a.tasks.length || a.turn - b.turn);
  const cut = found.length > SHOWN + SPARE ? SHOWN : found.length;
  return { all: grouped(found), first: grouped(found.slice(0, cut)), rest: grouped(found.slice(cut)) };
}

/** Puts together what the same tasks brought. */
function grouped(found: readonly Found[]): readonly RoleGroup[] {
  const groups = new Map(found.map(({ tasks }) => [keyOf(tasks), tasks]));
  return [...groups].map(([key, tasks]) => ({
    key,
    tasks: tasks.map(({ text }) => text),
    roles: found.flatMap((one) => (keyOf(one.tasks) === key ? one.role : [])),
  }));
}

/** How many kinds of work there are in some groups. */
export const countOf = (groups: readonly RoleGroup[]): number =>
  groups.reduce((sum, { roles }) => sum + roles.length, 0);
