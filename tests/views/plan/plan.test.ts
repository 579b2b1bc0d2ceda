import { describe, expect, test } from 'vitest';
import { detailsOf, planOf, planText } from '../../../src/views/plan/plan.ts';
import type { Fields } from '../../../src/domain/worksheet/fields.ts';
import type { Formatters } from '../../../src/domain/worksheet/said.ts';
import type { PlanView } from '../../../src/views/plan/schema.ts';

const SPEECH: Formatters = { day: (iso) => `day ${iso}`, list: (words) => words.join(' + '), task: (id) => id };
const SAYS = { on: 'on {day}', with: 'with {who}', between: ', ' };
const sheet: Fields = {
  fields: [
    { kind: 'short', id: 'do', label: 'Do', suggest: [] },
    { kind: 'choice', id: 'ask', label: 'Ask', options: [{ id: 'one', text: 'One', say: 'one thing' }] },
    { kind: 'long', id: 'leave', label: 'Leave', rows: 2 },
    { kind: 'date', id: 'day', label: 'Day', unknown: 'I do not know yet' },
  ],
  more: [{ kind: 'short', id: 'with', label: 'With', suggest: [] }],
};
const view: PlanView = {
  kind: 'plan',
  title: 'My plan',
  steps: [
    { field: 'do', label: 'Do', day: 'day', with: 'with' },
    { field: 'ask', label: 'Ask', day: 'day' },
    { field: 'leave', label: 'Leave' },
    { field: 'gone', label: 'Gone', day: 'gone', with: 'gone' },
  ],
  empty: 'Write one.',
};
const plan = (answers: Record<string, unknown>) => planOf(view, sheet, answers, SPEECH);

describe('the steps', () => {
  test('those that were written stand in order, with day and person', () => {
    expect(plan({ do: ' call K. ', ask: 'one', leave: 'why', day: '2026-12-03', with: 'J.', gone: 'x' })).toEqual([
      { field: 'do', label: 'Do', words: 'call K.', day: 'day 2026-12-03', undated: '', who: 'J.' },
      { field: 'ask', label: 'Ask', words: 'one thing', day: 'day 2026-12-03', undated: '', who: '' },
      { field: 'leave', label: 'Leave', words: 'why', day: '', undated: '', who: '' },
    ]);
  });

  test('a day or a person alone is no step', () => {
    expect(plan({ day: '2026-12-03', with: 'J.' })).toEqual([]);
    expect(plan({ do: '  ', ask: 'gone', leave: 3 })).toEqual([]);
  });

  test('a day that is not known is no day', () => {
    expect(plan({ do: 'call', 'day.unknown': 'unknown' })).toEqual([
      { field: 'do', label: 'Do', words: 'call', day: '', undated: 'I do not know yet', who: '' },
    ]);
  });
});

describe('the words', () => {
  const step = { field: 'do', label: 'Do', words: 'call', day: '', undated: '', who: '' };

  test('say when and with whom, as far as it is known', () => {
    expect(detailsOf({ ...step, day: 'Thursday 3 December', who: 'J.' }, SAYS)).toBe('on Thursday 3 December, with J.');
    expect(detailsOf({ ...step, day: 'Thursday 3 December' }, SAYS)).toBe('on Thursday 3 December');
    expect(detailsOf({ ...step, undated: 'I do not know yet', who: 'J.' }, SAYS)).toBe('I do not know yet, with J.');
    expect(detailsOf(step, SAYS)).toBe('');
  });

  test('are copied under the title, a step a line, with the rest below it', () => {
    const steps = plan({ do: 'call K.', leave: 'why', day: '2026-12-03', with: '{day}' });
    expect(planText('My plan', steps, SAYS)).toBe('My plan\nDo: call K.\n  on day 2026-12-03, with {day}\nLeave: why');
    expect(planText('My plan', [], SAYS)).toBe('');
  });

  test('words from right to left are shut off from the words before them', () => {
    const steps = planOf(view, sheet, { do: 'אתקשר (12:30).', with: 'חנה' }, SPEECH);
    expect(planText('My plan', steps, SAYS)).toBe('My plan\nDo: \u2068אתקשר (12:30).\u2069\n  with \u2068חנה\u2069');
  });
});
