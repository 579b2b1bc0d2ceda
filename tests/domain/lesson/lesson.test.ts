import { describe, expect, test } from 'vitest';
import { tagsIn } from '../../../src/domain/lesson/tags.ts';
import { minutesFor, minutesToDo, wordsIn } from '../../../src/domain/lesson/time.ts';
import type { Activity } from '../../../src/schema/activity.ts';
import type { Worksheet } from '../../../src/schema/worksheet.ts';

test('tags by id are found in the order of the text; others are passed over', () => {
  const body = 'One.<Evidence id="b" /> <Beside id="a">\n\nText <Example who="X">\n</Beside> <Activity\n  id="c" />';
  expect(tagsIn(body)).toEqual([
    { name: 'Evidence', id: 'b' },
    { name: 'Beside', id: 'a' },
    { name: 'Activity', id: 'c' },
  ]);
});

describe('the time for a lesson', () => {
  const choice = { id: 'a', text: 't', lead: 'l', why: 'w', best: true };
  const question = { id: 'q', ask: 'a', choices: [choice, choice] };
  const quiz: Activity = { kind: 'quiz', title: 't', questions: [question, question, question] };
  const statement = (id: string) => ({ id, text: 't', reversed: false });
  const check: Activity = {
    kind: 'self-check',
    title: 't',
    intro: ['i'],
    bestOn: 'phone',
    standalone: false,
    fields: [],
    answers: [],
    unsure: 'u',
    scales: [{ id: 's', title: 't', statements: [statement('a'), statement('b')], minAnswers: 1, bands: [] }],
    method: ['m'],
    sources: [],
  };
  const number = { kind: 'number' as const, id: 'n', label: 'l', min: 0, max: 9 };
  const long = { kind: 'long' as const, id: 'l', label: 'l', rows: 2 };
  const sheet: Worksheet = {
    kind: 'worksheet',
    title: 't',
    intro: [],
    bestOn: 'phone',
    fields: [number, long],
    more: [long],
    standalone: false,
    reads: [],
    views: [],
  };

  test('counts words and leaves out tags, marks and links', () => {
    expect(
      wordsIn('## A row of no’s\n\n- **Many** <Evidence id="x" /> [here](there) — 30 <Activity id="one-two" />'),
    ).toBe(8);
    expect(wordsIn('')).toBe(0);
  });

  test('a question, a number and a long text take their time; folded fields are not counted', () => {
    expect(minutesToDo(quiz)).toBeCloseTo(2.1);
    expect(minutesToDo(sheet)).toBeCloseTo(1.3);
    expect(minutesToDo(check)).toBeCloseTo(0.4);
  });

  test('of a sheet with several texts, the boxes of the longest text count', () => {
    const short = (id: string) => ({ kind: 'short' as const, id, label: 'l', suggest: [] });
    const texts: Worksheet = {
      ...sheet,
      fields: [
        { kind: 'choice', id: 'which', label: 'l', options: ['one', 'two'].map((id) => ({ id, text: id })) },
        ...['a', 'b', 'c', 'd'].map(short),
      ],
      more: [],
      views: [
        {
          kind: 'message',
          title: 't',
          measure: 'words',
          mail: false,
          choose: 'which',
          texts: [
            { id: 'one', plain: '{a}' },
            { id: 'two', plain: '{b} {c} {d}' },
          ],
        },
      ],
    };
    expect(minutesToDo(texts)).toBeCloseTo(0.3 + 3 * 0.5);
    expect(minutesToDo({ ...texts, views: [] })).toBeCloseTo(0.3 + 4 * 0.5);
  });

  test('is whole minutes, at least one', () => {
    expect(minutesFor('word '.repeat(360), [quiz, sheet])).toBe(5);
    expect(minutesFor('', [])).toBe(1);
  });
});
