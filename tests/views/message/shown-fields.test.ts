import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapsOf } from '../../../src/views/message/choose-text.ts';
import { shownFields } from '../../../src/views/message/shown-fields.ts';
import { choice, sheetOf, short } from './sheet.ts';

const TEXTS = [
  { id: 'one', subject: 'About {role}', plain: 'Hi {name}' },
  { id: 'two', plain: 'Hi {name}, {question}', formal: 'Dear {name}, {detail}' },
  { id: 'three', plain: '{lines}' },
  { id: 'four', plain: 'Until {close-by}. {tone}' },
];
const FIELDS = [
  choice('kind', ['one', 'two', 'three', 'four']),
  choice('tone', ['plain', 'formal']),
  short('name'),
  short('role'),
  short('detail'),
  choice('question', ['why', { id: 'else', text: 'Else', own: 'own' }]),
  short('own'),
  {
    id: 'plans',
    kind: 'table',
    key: ['what'],
    label: 'Plans',
    row: 'Plan',
    add: 'Add',
    max: 2,
    columns: [short('what')],
  },
  { id: 'close-by', kind: 'date', label: 'Close by' },
  short('note'),
];
const message = {
  kind: 'message',
  title: 'Text',
  choose: 'kind',
  tone: 'tone',
  texts: TEXTS,
  lines: { from: 'plans', text: '{what}' },
};
const calendar = {
  kind: 'calendar',
  title: 'Days',
  entries: [{ date: 'close-by', what: 'Close {role}' }],
  unknown: 'x',
  empty: 'y',
};
const shown = (answers: object, views: object[] = [message, calendar]) => [
  ...shownFields(sheetOf(FIELDS, views), { ...answers }),
];
const ALWAYS = ['kind', 'tone', 'close-by', 'note'];
const all = FIELDS.map((field) => (field as { id: string }).id);

describe('gaps of a text', () => {
  test('of subject and both tones, each once', () => {
    expect(TEXTS.map((text) => gapsOf(text))).toEqual([
      ['role', 'name'],
      ['name', 'question', 'detail'],
      ['lines'],
      ['close-by', 'tone'],
    ]);
  });
});

describe('fields to show', () => {
  test('nothing chosen: no field for a gap', () => {
    expect(shown({})).toEqual(ALWAYS);
    expect(shown({ kind: 'gone' })).toEqual(ALWAYS);
  });

  test('those of the chosen text, in the order of the sheet', () => {
    expect(shown({ kind: 'one' })).toEqual(['kind', 'tone', 'name', 'role', 'close-by', 'note']);
  });

  test('either tone counts, and “something else” goes with its choice', () => {
    const found = ['kind', 'tone', 'name', 'detail', 'question', 'own', 'close-by', 'note'];
    expect(shown({ kind: 'two', tone: 'plain' })).toEqual(found);
    expect(shown({ kind: 'two', tone: 'formal' })).toEqual(found);
  });

  test('{lines} stands for its table', () => {
    expect(shown({ kind: 'three' })).toEqual(['kind', 'tone', 'plans', 'close-by', 'note']);
  });

  test('a day that only a text asks for goes with the text', () => {
    expect(shown({ kind: 'one' }, [message])).not.toContain('close-by');
    expect(shown({ kind: 'four' }, [message])).toContain('close-by');
  });

  test('a table with days is always there', () => {
    const days = { ...calendar, entries: [{ from: 'plans', date: 'what', what: 'x' }] };
    expect(shown({}, [days, message])).toContain('plans');
  });

  test('without a choice of texts, everything is shown', () => {
    expect(shown({}, [])).toEqual(all);
    expect(shown({}, [{ ...message, choose: undefined, texts: TEXTS.slice(0, 1) }])).toEqual(all);
  });

  test('one text alone counts as chosen', () => {
    expect(shown({}, [{ ...message, texts: TEXTS.slice(0, 1) }])).toEqual(all);
    expect(shown({}, [{ ...message, texts: [{ ...TEXTS[1], formal: undefined }] }])).toEqual(all);
  });

  test('over many answers: a hidden field is one that only other texts use', () => {
    const used: Record<string, string[]> = {
      one: ['role', 'name'],
      two: ['name', 'question', 'own', 'detail'],
      three: ['plans'],
    };
    const answers = fc.record({ kind: fc.constantFrom('one', 'two', 'three', 'four', '', 'gone'), note: fc.string() });
    fc.assert(
      fc.property(answers, (given) => {
        const found = shown(given);
        const gap = (id: string) => Object.values(used).flat().includes(id);
        const expected = all.filter((id) => !gap(id) || (used[given.kind] ?? []).includes(id));
        return found.join() === expected.join();
      }),
      { numRuns: 1000 },
    );
  });
});
