import type { Field } from '../../../src/schema/field.ts';
import type { Worksheet } from '../../../src/schema/worksheet.ts';
import type { Formatters } from '../../../src/domain/worksheet/format.ts';

/** A worksheet with some fields. */
export const sheetWith = (fields: readonly Field[], more: Partial<Worksheet> = {}): Worksheet => ({
  kind: 'worksheet',
  title: 'Title',
  intro: [],
  bestOn: 'phone',
  standalone: false,
  fields: [...fields],
  more: [],
  reads: [],
  views: [],
  ...more,
});

/** Words that tell what they were made from. */
export const SPEECH: Formatters = {
  day: (iso) => `day ${iso}`,
  list: (words) => words.join(' and '),
  task: (id) => `task ${id}`,
};

const options = [
  { id: 'one', text: 'One' },
  { id: 'two', text: 'Two', say: 'a second one', note: 'A note.' },
  { id: 'own', text: 'Something else', own: 'word' },
];

/** A field of every kind that can be answered in a few words. */
export const FIELDS = {
  number: { kind: 'number', id: 'count', label: 'Count', hint: 'A hint', min: 0, max: 9 },
  choice: { kind: 'choice', id: 'pick', label: 'Pick', gap: 'the pick', options },
  choices: { kind: 'choices', id: 'some', label: 'Some', options },
  rating: { kind: 'rating', id: 'rate', label: 'Rate', options },
  short: { kind: 'short', id: 'word', label: 'Word', hint: 'A hint', suggest: ['other.step', 'other.none'] },
  long: { kind: 'long', id: 'text', label: 'Text', rows: 2 },
  private: { kind: 'private', id: 'letter', label: 'Letter', prompts: ['Begin'], rows: 4, keep: 'keep' },
  date: { kind: 'date', id: 'day', label: 'Day', unknown: 'I do not know' },
  table: {
    kind: 'table',
    key: ['what'],
    id: 'list',
    label: 'List',
    row: 'Line',
    add: 'Add',
    start: 1,
    max: 3,
    columns: [
      { kind: 'short', id: 'what', label: 'What', hint: 'A hint', suggest: [] },
      { kind: 'date', id: 'by', label: 'By', unknown: 'no idea' },
      { kind: 'choice', id: 'who', label: 'Who', options },
      { kind: 'task', id: 'task', label: 'Task' },
    ],
  },
  sort: {
    kind: 'sort',
    id: 'cards',
    label: 'Cards',
    piles: [
      { id: 'must', text: 'Must' },
      { id: 'nice', text: 'Nice' },
    ],
    cards: [
      { id: 'pay', text: 'Pay', ask: 'How much?' },
      { id: 'calm', text: 'Calm' },
      { id: 'near', text: 'Near' },
    ],
  },
  rank: { kind: 'rank', id: 'top', label: 'Top', from: 'list', places: 2 },
  grid: { kind: 'grid', id: 'marks', label: 'Marks', of: 'list', by: 'list', options },
} satisfies Record<string, Field>;

/** All of them on one sheet. */
export const ALL = sheetWith(Object.values(FIELDS));
