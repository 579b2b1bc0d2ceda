import { describe, expect, test } from 'vitest';
import { answeredIn, controlNames, questionsOf, withdrawnFrom } from '../../../src/domain/worksheet/answered.ts';
import { formattersFor } from '../../../src/islands/formatters.ts';
import type { Field } from '../../../src/schema/field.ts';
import type { SelfCheck } from '../../../src/schema/self-check.ts';
import { toNotesField } from '../../../src/domain/worksheet/client-field.ts';
import { ALL, FIELDS, sheetWith, SPEECH } from './sheet.ts';

const said = (answers: Record<string, unknown>, fields: readonly Field[] = ALL.fields) =>
  answeredIn(questionsOf(sheetWith(fields)), answers, SPEECH);

const one = (field: Field, answers: Record<string, unknown>, ...others: Field[]) =>
  said(answers, [field, ...others]).find(({ id }) => id === field.id)?.answer;

describe('answers read back', () => {
  test('come in the order of the page, empty ones left out', () => {
    expect(said({ word: 'w', count: '7', pick: '' }).map(({ id, label }) => [id, label])).toEqual([
      ['count', 'Count'],
      ['word', 'Word'],
    ]);
    expect(said({})).toEqual([]);
  });

  test('a choice, a rating and boxes are said in words; "something else" in those of the reader', () => {
    expect(one(FIELDS.choice, { pick: 'two' })).toBe('Two');
    expect(one(FIELDS.choice, { pick: 'own' })).toBe('Something else');
    expect(one(FIELDS.rating, { rate: 'one' })).toBe('One');
    expect(
      one(FIELDS.choices, { 'some.one': 'one', 'some.two': '', 'some.own': 'own', word: ' mine ' }, FIELDS.short),
    ).toBe('One and mine');
  });

  test('a day is said as a day, and one that is not known by its words; a day wins over the box beside it', () => {
    expect(one(FIELDS.date, { day: '2026-12-03' })).toBe('day 2026-12-03');
    expect(one(FIELDS.date, { 'day.unknown': 'unknown' })).toBe('I do not know');
    expect(one(FIELDS.date, { day: '2026-12-03', 'day.unknown': 'unknown' })).toBe('day 2026-12-03');
  });

  test('a table is a line of text for each line with something in it', () => {
    const answers = {
      'list.1.what': 'rent',
      'list.1.by.unknown': 'unknown',
      'list.3.what': '',
      'list.3.who': 'one',
      'list.3.task': 'calm',
      'list.2.what': ' ',
    };
    expect(one(FIELDS.table, answers)).toBe('rent · no idea\nOne · task calm');
  });

  test('cards stand under their piles, ranks by the words of their lines, marks by both lines', () => {
    expect(one(FIELDS.sort, { 'cards.pay': 'must', 'cards.near': 'must', 'cards.calm': 'nice' })).toBe(
      'Must: Pay and Near\nNice: Calm',
    );
    const lines = { 'list.1.what': 'a', 'list.2.what': 'b' };
    expect(one(FIELDS.rank, { ...lines, 'top.1': '2', 'top.2': '1' }, FIELDS.table)).toBe('b and a');
    expect(one(FIELDS.rank, { ...lines, 'top.1': '3', 'top.2': 'x' }, FIELDS.table)).toBeUndefined();
    expect(one(FIELDS.grid, { ...lines, 'marks.1.2': 'one', 'marks.2.2': 'gone' }, FIELDS.table)).toBe('a · b: One');
  });

  test('cells, lines and lists from right to left are shut off from each other', () => {
    const lines = { 'list.1.what': 'אב', 'list.1.who': 'one', 'list.2.what': 'גד' };
    const [first, second] = ['\u2068אב\u2069', '\u2068גד\u2069'];
    expect(one(FIELDS.table, lines)).toBe(`${first} · One\n${second}`);
    expect(one(FIELDS.grid, { ...lines, 'marks.1.2': 'one' }, FIELDS.table)).toBe(`${first} · ${second}: One`);
  });

  test('a day that no calendar has is read back as it was stored', () => {
    const speech = formattersFor('en-GB', null, new Date('2026-11-23T12:00:00Z'));
    const back = (day: string) => answeredIn([FIELDS.date], { day }, speech).map(({ answer }) => answer);
    expect([back('0002-12-03'), back('2026-12-03')]).toEqual([['0002-12-03'], ['Thursday 3 December']]);
  });

  test('a question or a choice that is gone is shown as it was stored', () => {
    expect(said({ pick: 'gone', old: 'text', rows: [{ a: '1' }], empty: '', 'list.1.who': 'gone' })).toEqual([
      { id: 'pick', label: 'Pick', answer: 'gone' },
      { id: 'list', label: 'List', answer: 'gone' },
      { id: 'old', label: null, answer: 'text' },
      { id: 'rows', label: null, answer: '[{"a":"1"}]' },
    ]);
  });
});

describe('a question that is withdrawn', () => {
  const sheet = sheetWith([FIELDS.short], { withdrawn: [FIELDS.choice, FIELDS.table] });

  test('is not asked, and is read back under its last words, behind those that are', () => {
    expect(questionsOf(sheet)).toEqual([FIELDS.short]);
    const answers = { pick: 'two', 'list.1.what': 'rent', word: 'w' };
    expect(answeredIn([...questionsOf(sheet), ...withdrawnFrom(sheet)], answers, SPEECH)).toEqual([
      { id: 'word', label: 'Word', answer: 'w' },
      { id: 'pick', label: 'Pick', answer: 'Two' },
      { id: 'list', label: 'List', answer: 'rent' },
    ]);
  });

  test('of a self-check is a choice among its answers', () => {
    const check: SelfCheck = {
      kind: 'self-check',
      title: 't',
      intro: ['i'],
      bestOn: 'phone',
      standalone: false,
      fields: [],
      answers: [{ id: 'no', text: 'No', value: 1 }],
      unsure: 'Not sure',
      scales: [],
      method: ['m'],
      sources: [],
      withdrawn: [{ id: 'old', text: 'I asked.' }],
    };
    expect(answeredIn(withdrawnFrom(check), { old: 'unsure' }, SPEECH)).toEqual([
      { id: 'old', label: 'I asked.', answer: 'Not sure' },
    ]);
    expect(withdrawnFrom({ ...check, withdrawn: undefined })).toEqual([]);
  });

  test('of a check, or of a sheet without any, is none', () => {
    expect(withdrawnFrom({ kind: 'quiz', title: 't', questions: [] })).toEqual([]);
    expect(withdrawnFrom(sheetWith([FIELDS.short]))).toEqual([]);
  });
});

describe('the questions to read back', () => {
  test('of a check are none, of a self-check its fields and statements', () => {
    expect(questionsOf({ kind: 'quiz', title: 't', questions: [] })).toEqual([]);
    const questions = questionsOf({
      kind: 'self-check',
      title: 't',
      intro: ['i'],
      bestOn: 'phone',
      standalone: false,
      fields: [FIELDS.choice],
      answers: [{ id: 'yes', text: 'Yes', value: 1 }],
      unsure: 'Not sure',
      scales: [
        { id: 's', title: 'S', minAnswers: 1, bands: [], statements: [{ id: 'a', text: 'I do.', reversed: false }] },
      ],
      method: ['m'],
      sources: [],
    });
    expect(answeredIn(questions, { a: 'unsure', pick: 'one' }, SPEECH)).toEqual([
      { id: 'pick', label: 'Pick', answer: 'One' },
      { id: 'a', label: 'I do.', answer: 'Not sure' },
    ]);
  });

  test('carry no hints, notes, prompts or suggestions: the notes page holds all of them', () => {
    const text = JSON.stringify(questionsOf(ALL).map(toNotesField));
    for (const spare of ['A hint', 'A note', 'Begin', 'other.step', 'How much', 'the pick', 'a second one', '"Add"']) {
      expect(text).not.toContain(spare);
    }
  });
});

test('every control has its name', () => {
  const names = (field: Field) => controlNames(field, ALL.fields);
  expect(names(FIELDS.choice)).toEqual(['pick']);
  expect(names(FIELDS.choices)).toEqual(['some.one', 'some.two', 'some.own']);
  expect(names(FIELDS.date)).toEqual(['day', 'day.unknown']);
  expect(names({ kind: 'date', id: 'plain', label: 'P' })).toEqual(['plain']);
  expect(names(FIELDS.table)).toHaveLength(3 * 5);
  expect(names(FIELDS.table)[1]).toBe('list.1.by');
  expect(names(FIELDS.table)[2]).toBe('list.1.by.unknown');
  expect(names(FIELDS.sort)).toEqual(['cards.pay', 'cards.calm', 'cards.near']);
  expect(names(FIELDS.rank)).toEqual(['top.1', 'top.2']);
  expect(names(FIELDS.grid)).toHaveLength(9);
  expect(names(FIELDS.grid).at(-1)).toBe('marks.3.3');
});
