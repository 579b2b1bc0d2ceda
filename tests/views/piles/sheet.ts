import type { Formatters } from '../../../src/domain/worksheet/format.ts';
import type { Field, SortField, TableField } from '../../../src/schema/field.ts';
import type { Worksheet } from '../../../src/schema/worksheet.ts';

/** Words that show where they came from. */
export const SPEECH: Formatters = {
  day: (iso) => `day ${iso}`,
  list: (words) => words.join(' + '),
  task: (id) => `task ${id}`,
};

/** Up to four thoughts, each on a pile and on a day. */
export const thoughts: TableField = {
  kind: 'table',
  key: ['thought'],
  id: 'thoughts',
  label: 'Your thoughts',
  row: 'Thought',
  add: 'Add a thought',
  start: 1,
  max: 4,
  columns: [
    { kind: 'short', id: 'thought', label: 'The thought', suggest: [] },
    {
      kind: 'choice',
      id: 'pile',
      label: 'Which pile?',
      options: [
        { id: 'known', text: 'Known' },
        { id: 'guessed', text: 'Guessed' },
        { id: 'cannot', text: 'Cannot know' },
      ],
    },
    { kind: 'date', id: 'on', label: 'On', unknown: 'I do not know' },
  ],
};

/** Three cards for three piles. */
export const wants: SortField = {
  kind: 'sort',
  id: 'wants',
  label: 'What you want',
  piles: [
    { id: 'must', text: 'Must' },
    { id: 'nice', text: 'Nice' },
    { id: 'no', text: 'No longer' },
  ],
  cards: [
    { id: 'pay', text: 'Pay', ask: 'What does it pay?' },
    { id: 'rota', text: 'Known rota' },
    { id: 'quiet', text: 'Quiet' },
  ],
};

/** A worksheet with these fields. */
export const sheet = (fields: readonly Field[]): Worksheet => ({
  kind: 'worksheet',
  title: 'Sheet',
  intro: [],
  bestOn: 'phone',
  fields: [...fields],
  more: [],
  standalone: false,
  reads: [],
  views: [],
});
