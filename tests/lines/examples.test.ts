import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { calendarOf } from '../../src/views/calendar/entries.ts';
import { matrixOf } from '../../src/views/matrix/matrix.ts';
import { pilesOf } from '../../src/views/piles/piles.ts';
import { combine } from '../../src/domain/saved/combine.ts';
import { packetContent } from '../../src/domain/saved/packet.ts';
import { readPacketContent } from '../../src/domain/saved/read-packet.ts';
import type { Answers, SavedRecord } from '../../src/domain/saved/record.ts';
import { decodeSaveFile, encodeSaveFile } from '../../src/domain/saved/save-file.ts';
import { answeredIn } from '../../src/domain/worksheet/answered.ts';
import type { Formatters } from '../../src/domain/worksheet/said.ts';
import { icsFile } from '../../src/files/ics.ts';
import { activity as shape } from '../../src/schema/activity.ts';
import type { Worksheet } from '../../src/schema/worksheet.ts';
import { createRecords } from '../../src/stores/records.ts';
import { fakeShelf } from '../stores/fake-shelf.ts';
import { openTab, sheetNamed } from './people.ts';

// What once went wrong in sheets of the course, with the words of the readers to whom it would have happened.

const SPEECH: Formatters = { day: (iso) => iso, list: (words) => words.join(', '), task: (id) => id };

function worksheetNamed(id: string): Worksheet {
  const file = resolve(import.meta.dirname, `../../content/en/activities/${id}.yaml`);
  const activity = shape.parse(parse(readFileSync(file, 'utf8')));
  if (activity.kind !== 'worksheet') throw new Error(`${id} is no sheet.`);
  return activity;
}

const readBack = (id: string, answers: Answers): Record<string, string> =>
  Object.fromEntries(
    answeredIn(sheetNamed(id).fields, answers, SPEECH).map((one) => [one.label ?? `? ${one.id}`, one.answer]),
  );

/** Without the marks that keep directions of writing apart. */
const plain = (text: string | undefined): string => (text ?? '').replace(/[\u2066-\u2069]/g, '');

describe('weigh: Bakery and Library, and the Museum that comes later', () => {
  const start = () => {
    const one = openTab('weigh').start();
    for (const changes of [
      { 'options.1.name': 'Bakery' },
      { 'options.2.name': 'Library' },
      { 'criteria.1.name': 'Pay' },
      { 'cells.1.1': 'good' },
      { 'cells.2.1': 'poor' },
      { 'effort.1': '1' },
    ])
      one.sheet.write(changes);
    return one;
  };
  const matrix = (answers: Answers) => {
    const worksheet = worksheetNamed('weigh');
    const view = worksheet.views.find((one) => one.kind === 'matrix');
    if (!view) throw new Error('The sheet has no matrix.');
    return matrixOf(view, worksheet, answers, SPEECH);
  };

  test('the Museum is not marked, does not come first, and nobody picked it', () => {
    const { sheet, answers } = start();
    sheet.remove('options.1');
    sheet.write({ 'options.1.name': 'Museum' });
    const { options, marks, enough, standing } = matrix(answers());
    expect(options).toEqual(['Museum', 'Library']);
    expect(marks.map((row) => row.map(({ state }) => state))).toEqual([['empty'], ['known']]);
    expect([enough, standing]).toEqual([false, matrix({ ...answers(), 'cells.1.1': '' }).standing]);
    const read = readBack('weigh', answers());
    expect(read).not.toHaveProperty(['Which one deserves your best hours?']);
    expect(plain(read['How does each one meet it?'])).toBe('Library · Pay: Poor');
  });

  test('“Undo” brings the Bakery back with its marks, and with the best hours', () => {
    const { sheet, answers } = start();
    const before = answers();
    sheet.remove('options.1');
    expect(sheet.$state.get().removed.map(({ place }) => place)).toEqual(['options.1']);
    expect(sheet.putBack('options')).toMatchObject({ place: 'options.1' });
    expect(answers()).toEqual(before);
    expect(readBack('weigh', answers())['Which one deserves your best hours?']).toBe('Bakery');
  });

  test('also beside the Museum', () => {
    const { sheet, answers } = start();
    sheet.remove('options.1');
    sheet.write({ 'options.1.name': 'Museum' });
    expect(sheet.putBack('options')).toMatchObject({ place: 'options.3' });
    expect(matrix(answers()).options).toEqual(['Museum', 'Library', 'Bakery']);
    const read = readBack('weigh', answers());
    expect(read['Which one deserves your best hours?']).toBe('Bakery');
    expect(plain(read['How does each one meet it?'])).toBe('Library · Pay: Poor\nBakery · Pay: Good');
  });

  test('and it is so in a file and at the end of a link', () => {
    const { sheet, workbook } = start();
    sheet.remove('options.1');
    sheet.write({ 'options.1.name': 'Museum' });
    const records = createRecords(workbook).all();
    const [file, link] = [
      decodeSaveFile(encodeSaveFile(records, '2026-11-23T18:04:11.000Z')),
      readPacketContent(packetContent(records)),
    ];
    for (const found of [file, link]) {
      if (found.state !== 'ok') throw new Error(found.state);
      const read = readBack('weigh', found.records['weigh']?.run.answers ?? {});
      expect(plain(read['How does each one meet it?'])).toBe('Library · Pay: Poor');
      expect(read).not.toHaveProperty(['Which one deserves your best hours?']);
    }
  });

  test('marks that an older page left of the Bakery are not read back, with or without the Museum', () => {
    const left = {
      'options.2.name': 'Library',
      'criteria.1.name': 'Pay',
      'cells.1.1': 'good',
      'cells.2.1': 'poor',
      'effort.1': '1',
    };
    const old: SavedRecord = { v: 1, run: { id: 'old', at: '2026-10-01T08:00:00.000Z', answers: left }, past: [] };
    const device = fakeShelf({ 'cairn:a:weigh': JSON.stringify(old) });
    const { sheet, answers } = openTab('weigh', device).start();
    for (const stored of [left, answers()]) {
      const read = readBack('weigh', stored);
      expect(plain(read['How does each one meet it?'])).toBe('Library · Pay: Poor');
      expect(Object.keys(read), 'and there is no line without a name').toEqual([
        'What do you want to compare?',
        'What matters to you?',
        'How does each one meet it?',
      ]);
    }
    sheet.write({ 'options.1.name': 'Museum' });
    expect(plain(readBack('weigh', answers())['How does each one meet it?'])).toBe('Library · Pay: Poor');
    expect(answers()).not.toHaveProperty(['effort.1']);
  });
});

/** What a file from another device makes of a tab. */
function bring(id: string, here: readonly Answers[], there: readonly Answers[]) {
  const [to, from] = [openTab(id).start(), openTab(id, fakeShelf(), fakeShelf(), 20).start()];
  for (const changes of here) to.sheet.write(changes);
  for (const changes of there) from.sheet.write(changes);
  const [mine, theirs] = [to, from].map(({ workbook }) => createRecords(workbook).all()[id]);
  if (!mine || !theirs) throw new Error('Nothing was written.');
  const { fields } = sheetNamed(id);
  const record = combine(fields, mine, theirs, 'merge', '2026-11-24T08:00:00.000Z');
  expect(createRecords(to.workbook).take({ [id]: record }).kept).toEqual([id]);
  return { ...to, record, theirs };
}

describe('contact-map: Anna here, and Ben in the file', () => {
  test('are two people, and Anna is not close by mistake', () => {
    const { answers, record } = bring(
      'contact-map',
      [{ 'people.1.who': 'Anna' }],
      [{ 'people.1.who': 'Ben' }, { 'people.1.close': 'close' }, { 'people.1.near': 'in-field' }, { 'first.1': '1' }],
    );
    expect(record.past).toEqual([]);
    const read = readBack('contact-map', answers());
    expect(plain(read['Who comes to mind?'])).toBe('Anna\nBen · Close · In the field');
    expect(read['Whom will you ask first?']).toBe('Ben');
    const worksheet = worksheetNamed('contact-map');
    const view = worksheet.views.find((one) => one.kind === 'piles');
    if (!view) throw new Error('The sheet has no map.');
    const { piles, rest } = pilesOf(view, worksheet, answers(), SPEECH);
    expect(piles.map(({ group, lines }) => [group.id, lines.map(({ cells }) => cells['who'])])).toEqual([
      ['close', ['Ben']],
      ['half-known', []],
      ['lost-touch', []],
    ]);
    expect(rest.map(({ cells }) => cells['who'])).toEqual(['Anna']);
  });

  test('where all six places are taken, the whole run of the file becomes an earlier one', () => {
    const six = [1, 2, 3, 4, 5, 6].map((place) => ({ [`people.${place}.who`]: `Person ${place}` }));
    const { answers, record, theirs } = bring('contact-map', six, [
      { 'people.1.who': 'Ben' },
      { 'people.1.close': 'close' },
    ]);
    expect(plain(readBack('contact-map', answers())['Who comes to mind?']).split('\n')).toHaveLength(6);
    expect(answers()).not.toHaveProperty(['people.1.close']);
    expect(record.past).toEqual([theirs.run]);
  });
});

describe('dates: the phone bill here, and the rent on 1 December there', () => {
  const both = () =>
    bring('dates', [{ 'list.1.what': 'Phone bill' }], [{ 'list.1.what': 'Rent' }, { 'list.1.by': '2026-12-01' }]);

  test('are two things, and only the rent has a day', () => {
    expect(plain(readBack('dates', both().answers())['What do you need to take care of?'])).toBe(
      'Phone bill\nRent · 2026-12-01',
    );
  });

  test('so in the calendar, and in its file', () => {
    const worksheet = worksheetNamed('dates');
    const view = worksheet.views.find((one) => one.kind === 'calendar');
    if (!view) throw new Error('The sheet has no calendar.');
    const entries = calendarOf(view, worksheet, both().answers(), SPEECH, { day: '2026-11-23', minute: 1080 });
    expect(entries.map(({ what, when }) => [plain(what), when.state === 'set' ? when.day : when.state])).toEqual([
      ['Phone bill', 'unknown'],
      ['Rent', '2026-12-01'],
    ]);
    const events = entries.flatMap(({ key, when }) =>
      when.state === 'set' ? [{ uid: key, day: when.day, hour: when.hour, weekly: false }] : [],
    );
    const file = icsFile(events, 'Reminder', new Date('2026-11-23T18:00:00.000Z'), 'en');
    const found = new ICAL.Component(ICAL.parse(file) as string[]).getAllSubcomponents('vevent');
    expect(
      found.map((one) => [one.getFirstPropertyValue('uid'), String(one.getFirstPropertyValue('dtstart'))]),
    ).toEqual([['list.2.by', '2026-12-01']]);
  });
});

describe('two tabs', () => {
  test('“Undo” never writes over what the other tab has put into that place', () => {
    const here = openTab('dates').start();
    here.sheet.write({ 'list.1.what': 'Rent', 'list.1.by': '2026-12-01' });
    const there = openTab('dates', here.device, fakeShelf(), 20).start();
    here.sheet.remove('list.1');
    there.hear();
    there.sheet.write({ 'list.1.what': 'Phone bill' });
    // This tab has not even heard of it.
    expect(here.sheet.putBack('list')).toMatchObject({ place: 'list.2' });
    there.hear();
    for (const { answers } of [here, there])
      expect(plain(readBack('dates', answers())['What do you need to take care of?'])).toBe(
        'Phone bill\nRent · 2026-12-01',
      );
  });

  test('what is typed into a line that the other tab has replaced goes on in a line of its own', () => {
    const here = openTab('dates').start();
    here.sheet.write({ 'list.1.what': 'Rent' });
    const there = openTab('dates', here.device, fakeShelf(), 20).start();
    there.sheet.remove('list.1');
    there.sheet.write({ 'list.1.what': 'Phone bill' });
    here.sheet.write({ 'list.1.by': '2026-12-01' });
    expect(plain(readBack('dates', here.answers())['What do you need to take care of?'])).toBe(
      'Phone bill\n2026-12-01',
    );
  });
});

test('five removals can be undone, and of six the oldest not', () => {
  const { sheet, answers } = openTab('contact-map').start();
  const names = ['Anna', 'Ben', 'Cem', 'Dana', 'Emma', 'Finn'];
  for (const [index, name] of names.entries()) sheet.write({ [`people.${index + 1}.who`]: name });
  for (const index of names.keys()) expect(sheet.remove(`people.${index + 1}`)).toBe(true);
  expect(answers()).toEqual({});
  expect(sheet.$state.get().removed).toHaveLength(5);
  const places = names.map(() => sheet.putBack('people')?.place ?? null);
  expect(places).toEqual(['people.6', 'people.5', 'people.4', 'people.3', 'people.2', null]);
  expect(plain(readBack('contact-map', answers())['Who comes to mind?'])).toBe('Ben\nCem\nDana\nEmma\nFinn');
});

test('a line that was picked in all three places of an order counts once, in the first', () => {
  const order = sheetNamed('do-again').ranks.find(({ places }) => places === 3);
  if (!order) throw new Error('The sheet has no order of three.');
  const table = sheetNamed('do-again').tables.find(({ id }) => id === order.from);
  const [key = ''] = table?.key ?? [];
  const { sheet, answers } = openTab('do-again').start();
  sheet.write({ [`${order.from}.1.${key}`]: 'Counting stock' });
  for (const place of [1, 2, 3]) sheet.write({ [`${order.id}.${place}`]: '1' });
  expect(Object.keys(answers()).filter((name) => name.startsWith(`${order.id}.`))).toEqual([`${order.id}.1`]);
  expect(readBack('do-again', answers())[order.label]).toBe('Counting stock');
});
