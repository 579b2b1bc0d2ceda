import type { Formatters } from '../../../src/domain/worksheet/format.ts';
import type { GridField, TableField } from '../../../src/schema/field.ts';
import type { MatrixView } from '../../../src/views/matrix/schema.ts';
import type { Worksheet } from '../../../src/schema/worksheet.ts';

/** Words that show where they came from. */
export const SPEECH: Formatters = {
  day: (iso) => `day ${iso}`,
  list: (words) => words.join(' + '),
  task: (id) => `task ${id}`,
};

const table = { label: 'Lines', add: 'Add a line', start: 1 };

export const options: TableField = {
  kind: 'table',
  key: ['name'],
  id: 'options',
  ...table,
  row: 'Option',
  max: 4,
  columns: [
    { kind: 'short', id: 'name', label: 'Name', suggest: [] },
    { kind: 'short', id: 'note', label: 'Note', suggest: [] },
  ],
};

export const criteria: TableField = {
  kind: 'table',
  key: ['name'],
  id: 'criteria',
  ...table,
  row: 'Point',
  max: 5,
  columns: [
    { kind: 'short', id: 'name', label: 'Name', suggest: [] },
    {
      kind: 'choice',
      id: 'weight',
      label: 'How much?',
      options: [
        { id: 'little', text: 'a little' },
        { id: 'some', text: 'some' },
        { id: 'lot', text: 'a lot' },
      ],
    },
  ],
};

export const cells: GridField = {
  kind: 'grid',
  id: 'cells',
  label: 'Your marks',
  of: 'options',
  by: 'criteria',
  options: [
    { id: 'poor', text: 'poor' },
    { id: 'dont-know', text: 'do not know' },
    { id: 'fair', text: 'fair' },
    { id: 'good', text: 'good' },
  ],
};

export const view: MatrixView = {
  kind: 'matrix',
  title: 'Side by side',
  cells: 'cells',
  unknown: 'dont-know',
  weight: 'weight',
  question: 'What about {criterion} at {option}?',
  empty: 'Mark two options.',
};

/** A worksheet with the three fields, or with others in their place. */
export const sheet = (fields: Worksheet['fields'] = [options, criteria, cells]): Worksheet => ({
  kind: 'worksheet',
  title: 'Sheet',
  intro: [],
  bestOn: 'table',
  fields,
  more: [],
  standalone: false,
  reads: [],
  views: [],
});

/**
 * Answers from a small table: heads are options; a line is a criterion, its weight, and a mark for each option. Nothing is
 * saved for `''`.
 */
export function written(heads: readonly string[], ...lines: readonly (readonly string[])[]): Record<string, string> {
  const all = [
    ...heads.map((name, at) => [`options.${at + 1}.name`, name] as const),
    ...lines.flatMap(([name = '', weight = '', ...marks], at) => [
      [`criteria.${at + 1}.name`, name] as const,
      [`criteria.${at + 1}.weight`, weight] as const,
      ...marks.map((mark, option) => [`cells.${option + 1}.${at + 1}`, mark] as const),
    ]),
  ];
  return Object.fromEntries(all.filter(([, saved]) => saved !== ''));
}
