import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { counted } from '../../src/domain/lines/counted.ts';
import { answeredIn } from '../../src/domain/worksheet/answered.ts';
import { decodeRecord, encodeRecord } from '../../src/domain/saved/decode.ts';
import { fakeShelf } from '../stores/fake-shelf.ts';
import { readFixtures } from '../tools/fixtures.ts';
import { openTab, sheetNamed } from './people.ts';

// Pages that know no generations, which some tab still holds open, and this one: each reads what the other has stored.

type Stored = { run: { id: string; at: string; answers: Record<string, unknown> }; past: unknown[] };

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/records/${name}`, import.meta.url), 'utf8').trim();

/**
 * The rules of those pages, frozen as they shipped: an answer is a text under the name of its box, changes are laid over
 * what is there by name, and a line is removed by emptying its boxes.
 */
const OLDER = {
  textOf: (answers: Record<string, unknown>, name: string): string => {
    const value = Object.hasOwn(answers, name) ? answers[name] : '';
    return typeof value === 'string' ? value : '';
  },
  withAnswers: (record: Stored, changes: Record<string, string>, at: string): Stored => ({
    ...record,
    run: { ...record.run, at, answers: { ...record.run.answers, ...changes } },
  }),
  withoutLine: (record: Stored, names: readonly string[], at: string): Stored =>
    OLDER.withAnswers(record, Object.fromEntries(names.map((name) => [name, ''])), at),
};

const LATER = '2026-11-24T08:00:00.000Z';
const SPEECH = {
  day: (iso: string) => iso,
  list: (words: readonly string[]) => words.join(', '),
  task: (id: string) => id,
};
const readBack = (answers: Record<string, unknown>) =>
  answeredIn(sheetNamed('weigh').fields, answers, SPEECH).map(
    ({ label, answer }) => `${String(label)} ${answer.replace(/[\u2066-\u2069]/g, '')}`,
  );

describe('a record with generations in an older page', () => {
  const record = JSON.parse(fixture('v1-lines.json')) as Stored;
  const { answers } = record.run;

  test('has every answer under its own name', () => {
    const read = ['options.1.name', 'options.2.name', 'options.2.kind', 'criteria.1.weight', 'cells.2.1', 'effort.1'];
    expect(read.map((name) => OLDER.textOf(answers, name))).toEqual(['Museum', 'Library', 'open', 'lot', 'poor', '2']);
    expect(OLDER.textOf(answers, 'cells.1.1')).toBe('');
  });

  test('keeps its generations, which that page does not read, through whatever is written there', () => {
    const written = OLDER.withAnswers(record, { 'options.2.kind': 'stay', 'cells.1.1': 'fair' }, LATER);
    const generations = (stored: Stored) => Object.entries(stored.run.answers).filter(([name]) => name.endsWith('.@'));
    expect(generations(written)).toEqual(generations(record));
    expect(generations(written)).toHaveLength(4);
    expect(written.past).toEqual(record.past);
    // And it comes back here as one sheet with two lines, marked as that page marked them.
    const { answers: found } = openTab('weigh', fakeShelf({ 'cairn:a:weigh': JSON.stringify(written) })).start();
    expect(readBack(found())).toContain('How does each one meet it? Museum · Pay: Fair\nLibrary · Pay: Poor');
  });

  test('that removes a line there: what it leaves behind counts for nothing here, and passes to no other line', () => {
    const removed = OLDER.withoutLine(record, ['options.2.name', 'options.2.kind'], LATER);
    expect(removed.run.answers).toMatchObject({ 'options.2.@': 'kmdc8', 'cells.2.1': 'poor', 'effort.1': '2' });
    const { sheet, answers: found } = openTab('weigh', fakeShelf({ 'cairn:a:weigh': JSON.stringify(removed) })).start();
    const wanted = [
      'What do you want to compare? Museum',
      'What matters to you? Pay · A lot',
      'How does the result look to you? As I expected',
    ];
    expect(readBack(found())).toEqual(wanted);
    sheet.write({ 'options.2.name': 'Theatre' });
    expect(found()['options.2.@'], 'another line').not.toBe('kmdc8');
    expect(readBack(found())).toEqual(['What do you want to compare? Museum\nTheatre', ...wanted.slice(1)]);
  });

  test('that this page writes again is as it was, byte for byte', () => {
    const found = decodeRecord(fixture('v1-lines.json'));
    expect(found.state === 'ok' && encodeRecord(found.record)).toBe(JSON.stringify(record));
  });
});

describe('a record of an older page with marks and picks of a line that is gone', () => {
  const { run } = JSON.parse(fixture('v1-lines-left-behind.json')) as Stored;

  test('had them in every list there', () => {
    expect(['cells.1.1', 'effort.1'].map((name) => OLDER.textOf(run.answers, name))).toEqual(['good', '1']);
  });

  test('is read without them', () => {
    expect(counted(sheetNamed('weigh').fields, run.answers)).toEqual({
      ...run.answers,
      'cells.1.1': '',
      'cells.1.2': '',
      'cells.2.2': '',
      'effort.1': '',
    });
    expect(readBack(run.answers)).toEqual([
      'What do you want to compare? Library · An open job',
      'What matters to you? Pay',
      'How does each one meet it? Library · Pay: Poor',
    ]);
  });

  test('passes them to no line that is put into that place', () => {
    const device = fakeShelf({ 'cairn:a:weigh': fixture('v1-lines-left-behind.json') });
    const { sheet, answers } = openTab('weigh', device).start();
    sheet.write({ 'options.1.name': 'Museum' });
    sheet.write({ 'criteria.2.name': 'Hours' });
    expect(readBack(answers())).toEqual([
      'What do you want to compare? Museum\nLibrary · An open job',
      'What matters to you? Pay\nHours',
      'How does each one meet it? Library · Pay: Poor',
    ]);
  });
});

test('a save file and a link with generations bring the same lines', () => {
  const answersIn = (kind: string): unknown => {
    const [, text = ''] = readFixtures(kind).find(([name]) => name === 'v1-lines.json') ?? [];
    const { reads } = JSON.parse(text) as { reads: { records: Record<string, Stored> } };
    return Object.entries(reads.records['weigh']?.run.answers ?? {}).filter(([, value]) => value !== '');
  };
  expect(answersIn('packets')).toEqual(answersIn('save-files'));
  expect(answersIn('packets')).toContainEqual(['options.1.@', 'kpqr3']);
});
