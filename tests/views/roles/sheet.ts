import type { FieldOf } from '../../../src/schema/field.ts';
import type { Task, Tasks, Work } from '../../../src/schema/tasks.ts';
import type { RolesView } from '../../../src/views/roles/schema.ts';
import type { Fields } from '../../../src/domain/worksheet/fields.ts';

const table: FieldOf<'table'> = {
  kind: 'table',
  key: ['task'],
  id: 'mine',
  label: 'Your tasks',
  row: 'Task',
  add: 'Add a task',
  start: 2,
  max: 6,
  columns: [
    { kind: 'task', id: 'task', label: 'The task' },
    {
      kind: 'choice',
      id: 'again',
      label: 'Again?',
      options: [
        { id: 'yes', text: 'Yes' },
        { id: 'tired', text: 'I am tired of it' },
        { id: 'never', text: 'Never' },
      ],
    },
  ],
};

/** A sheet with up to six tasks. */
export const sheet: Fields = { fields: [], more: [table] };

export const view: RolesView = {
  kind: 'roles',
  title: 'Other words',
  from: 'mine',
  task: 'task',
  not: { column: 'again', options: ['tired', 'never'] },
  note: 'Check an advert.',
  empty: 'Pick a task.',
};

/** One line: a task, and whether the reader would do it again. */
export type Line = readonly [task: string, again?: string];

/** The answers of a sheet with these lines. */
export const lines = (...rows: readonly Line[]): Record<string, string> =>
  Object.fromEntries(
    rows.flatMap(([task, again = ''], index) => [
      [`mine.${String(index + 1)}.task`, task],
      [`mine.${String(index + 1)}.again`, again],
    ]),
  );

export const work = (name: string, more: Partial<Work> = {}): Work => ({
  name,
  sector: 'shop',
  search: [`${name} too`],
  road: 'open',
  ...more,
});

export const task = (id: string, ...works: string[]): Task => ({ id, text: `Do ${id}`, works });

/** A table of tasks with these works, all in one group. */
export const tableOf = (works: readonly string[], list: readonly Task[]): Tasks => ({
  sectors: { shop: 'Shops', care: 'Care' },
  works: Object.fromEntries(works.map((id) => [id, work(`The ${id}`)])),
  groups: [{ id: 'all', title: 'All', tasks: [...list] }],
});
