import type { Field, FieldOf } from '../../../src/schema/field.ts';

/** A moment, and the generation that is made of it. */
export const AT = '2026-11-23T18:00:00.000Z';
export const MADE = 'kmdc0';

const table = { kind: 'table', label: 'Lines', row: 'Line', add: 'Add a line', start: 1 } as const;
const short = (id: string) => ({ kind: 'short' as const, id, label: 'Words', suggest: [] });
const marks = [
  { id: 'poor', text: 'Poor' },
  { id: 'good', text: 'Good' },
];

const list: FieldOf<'table'> = {
  ...table,
  id: 'list',
  max: 3,
  key: ['what'],
  columns: [short('what'), { kind: 'date', id: 'by', label: 'By which day?', unknown: 'I do not know' }, short('who')],
};

/** A small sheet with all that hangs on lines: three tables, one of them without names, an order, and a grid. */
export const FIELDS: readonly Field[] = [
  { ...short('note') },
  list,
  { ...table, id: 'points', max: 2, key: ['name'], columns: [short('name')] },
  { ...table, id: 'shifts', max: 2, key: ['day', 'part'], columns: [short('day'), short('part'), short('else')] },
  { kind: 'rank', id: 'top', label: 'Which first?', from: 'list', places: 3 },
  { kind: 'grid', id: 'cells', label: 'How?', of: 'list', by: 'points', options: marks },
];
