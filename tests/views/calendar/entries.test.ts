import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../src/views/calendar/entries.ts';
import { choice, sheetOf, short, speech, viewOf } from '../message/sheet.ts';

// A Thursday, ten in the morning.
const now = { day: '2026-12-03', minute: 600 };
const words = { title: 'Days', unknown: 'Find out first', empty: 'Nothing yet' };
const show = (entries: object[], fields: object[], answers: object) =>
  calendarOf(viewOf('calendar', { ...words, entries }), sheetOf(fields), { ...answers }, speech, now);

describe('one entry from fields', () => {
  const fields = [short('step'), { id: 'day', kind: 'date', label: 'Day', unknown: 'I do not know' }];
  const one = (answers: object) => show([{ date: 'day', what: 'Do: {step}.' }], fields, answers);

  test('nothing while nobody has said anything about the day', () => {
    expect(one({})).toEqual([]);
    expect(one({ step: 'write' })).toEqual([]);
    expect(one({ step: 'write', day: '  ' })).toEqual([]);
  });

  test('a day', () => {
    expect(one({ step: 'write.', day: '2026-12-24' })).toEqual([
      {
        key: 'day',
        what: 'Do: write.',
        box: 'day',
        when: { state: 'set', day: '2026-12-24', hour: null, hourSaid: '', weekly: null },
      },
    ]);
  });

  test('what is still open stands in brackets', () => {
    expect(one({ day: '2026-12-24' })[0]?.what).toBe('Do: [Label of step].');
  });

  test('a day that is not known', () => {
    expect(one({ step: 'write', 'day.unknown': 'unknown' })).toEqual([
      { key: 'day', what: 'Do: write.', box: 'day', when: { state: 'unknown' } },
    ]);
  });

  test('a day that is none stays as it was typed', () => {
    expect(one({ day: '2026-02-31' })[0]?.when).toEqual({ state: 'odd', typed: '2026-02-31' });
    expect(one({ day: 'soon' })[0]?.when).toEqual({ state: 'odd', typed: 'soon' });
  });

  test('a day that is over is a day', () => {
    expect(one({ day: '2020-01-01' })[0]?.when.state).toBe('set');
  });
});

describe('entries from the lines of a table', () => {
  const table = {
    id: 'list',
    kind: 'table',
    key: ['what'],
    label: 'List',
    row: 'Date',
    add: 'Add',
    max: 5,
    columns: [
      { id: 'what', kind: 'short', label: 'What', gap: 'what it is' },
      { id: 'by', kind: 'date', label: 'By', unknown: 'I do not know' },
      choice('done', ['not-yet', 'done', 'dropped']),
    ],
  };
  const source = { from: 'list', date: 'by', what: '{what} for {job}', not: { done: ['done', 'dropped'] } };
  const lines = (answers: object, entry: object = source) =>
    show([entry], [table, short('job', 'the job')], { job: 'X', ...answers });
  const brief = (answers: object) => lines(answers).map(({ what, when }) => [what, when.state]);

  test('none without a line', () => {
    expect(lines({})).toEqual([]);
  });

  test('unknown days first, then days that are none, then the soonest', () => {
    expect(
      brief({
        'list.1.what': 'late',
        'list.1.by': '2027-01-01',
        'list.2.what': 'odd',
        'list.2.by': '2026-02-31',
        'list.3.what': 'past',
        'list.3.by': '2026-12-01',
        'list.4.what': 'untold',
        'list.5.what': 'unknown',
        'list.5.by.unknown': 'unknown',
      }),
    ).toEqual([
      ['untold for X', 'unknown'],
      ['unknown for X', 'unknown'],
      ['odd for X', 'odd'],
      ['past for X', 'set'],
      ['late for X', 'set'],
    ]);
  });

  test('key and box are those of the line, wherever it is shown', () => {
    const found = lines({
      'list.1.what': 'a',
      'list.1.by': '2027-01-01',
      'list.3.what': 'b',
      'list.3.by': '2026-12-09',
    });
    expect(found.map(({ key, box }) => [key, box])).toEqual([
      ['list.3.by', 'list.3.by'],
      ['list.1.by', 'list.1.by'],
    ]);
  });

  test('a line with a day alone says what is missing', () => {
    expect(brief({ 'list.2.by': '2026-12-24' })).toEqual([['[what it is] for X', 'set']]);
  });

  test('a part with an open gap is left out while another part is whole', () => {
    const two = (job: string, answers: object) =>
      lines({ job, ...answers }, { ...source, what: '{what} · ask {job}.' }).map(({ what }) => what);
    expect(two('J.', { 'list.1.what': 'rent' })).toEqual(['rent · ask J.']);
    expect(two('', { 'list.1.what': 'rent' })).toEqual(['rent']);
    expect(two('J', { 'list.1.by': '2026-12-24' })).toEqual(['ask J.']);
    expect(two('', { 'list.1.by': '2026-12-24' })).toEqual(['[what it is] · ask [the job].']);
  });

  test('a line in which neither a day nor a matter stands is no entry', () => {
    expect(lines({ job: '', 'list.1.done': 'not-yet' })).toEqual([]);
    const fixed = { from: 'list', date: 'by', what: 'Write' };
    expect(lines({ 'list.1.done': 'not-yet' }, fixed).map(({ what }) => what)).toEqual(['Write']);
  });

  test('lines that are done are left out', () => {
    const line = (done: string) => brief({ 'list.1.what': 'a', 'list.1.done': done, 'list.1.by': '2026-12-24' }).length;
    expect([line(''), line('not-yet'), line('done'), line('dropped')]).toEqual([1, 1, 0, 0]);
  });

  test('an id that is no table has no lines', () => {
    expect(lines({ 'list.1.what': 'a' }, { ...source, from: 'nowhere' })).toEqual([]);
    expect(lines({ 'list.1.what': 'a' }, { ...source, from: 'job' })).toEqual([]);
  });
});

describe('every week', () => {
  const days = choice('day', ['mon', 'thu', 'fri', 'varies']);
  const hours = choice('start', ['h09', { id: 'h18', text: '18:00', say: 'six in the evening' }, 'noon']);
  const blocks = {
    id: 'blocks',
    kind: 'table',
    key: ['what'],
    label: 'Blocks',
    row: 'Block',
    add: 'Add',
    max: 3,
    columns: [days, hours, short('what')],
  };
  const source = { from: 'blocks', weekday: 'day', hour: 'start', what: '{what}' };
  const week = (answers: object) => show([source], [blocks], answers);
  const line = (slot: number, day: string, start: string, what = `line ${String(slot)}`) => ({
    [`blocks.${String(slot)}.day`]: day,
    [`blocks.${String(slot)}.start`]: start,
    [`blocks.${String(slot)}.what`]: what,
  });

  test('the next such day, from this hour on', () => {
    expect(week({ ...line(1, 'thu', 'h09'), ...line(2, 'thu', 'h18'), ...line(3, 'mon', '') })).toEqual([
      {
        key: 'blocks.2.day',
        what: 'line 2',
        box: 'blocks.2.day',
        when: { state: 'set', day: '2026-12-03', hour: 18, hourSaid: 'six in the evening', weekly: 'Option thu' },
      },
      {
        key: 'blocks.3.day',
        what: 'line 3',
        box: 'blocks.3.day',
        when: { state: 'set', day: '2026-12-07', hour: null, hourSaid: '', weekly: 'Option mon' },
      },
      {
        key: 'blocks.1.day',
        what: 'line 1',
        box: 'blocks.1.day',
        when: { state: 'set', day: '2026-12-10', hour: 9, hourSaid: 'Option h09', weekly: 'Option thu' },
      },
    ]);
  });

  test('a weekday that is open, or no weekday, is to be found out', () => {
    expect(week({ ...line(1, '', 'h09'), ...line(2, 'varies', '') }).map(({ when }) => when)).toEqual([
      { state: 'unknown' },
      { state: 'unknown' },
    ]);
  });

  test('an option that is no hour means the whole day', () => {
    expect(week(line(1, 'fri', 'noon'))[0]?.when).toMatchObject({ hour: null, hourSaid: '' });
  });

  test('on one day, the whole day comes before its hours', () => {
    const found = week({ ...line(1, 'fri', 'h18'), ...line(2, 'fri', 'h09'), ...line(3, 'fri', '') });
    expect(found.map(({ what }) => what)).toEqual(['line 3', 'line 2', 'line 1']);
  });

  test('the hour of a line may be a field of the sheet', () => {
    const lineOnly = { ...blocks, columns: [days, short('what')] };
    const found = show([source], [lineOnly, hours], { ...line(1, 'fri', ''), start: 'h18' });
    expect(found[0]?.when).toMatchObject({ hour: 18, hourSaid: 'six in the evening' });
  });

  test('weekday and hour may be fields of the sheet, and an hour may go with a date', () => {
    const fields = [days, hours, { id: 'on', kind: 'date', label: 'On' }];
    const entries = [
      { weekday: 'day', hour: 'start', what: 'weekly' },
      { date: 'on', hour: 'start', what: 'once' },
    ];
    expect(show(entries, fields, { start: 'h09' })).toEqual([]);
    expect(
      show(entries, fields, { day: 'fri', on: '2026-12-03', start: 'h09' }).map(({ key, when }) => [key, when]),
    ).toEqual([
      ['on', { state: 'set', day: '2026-12-03', hour: 9, hourSaid: 'Option h09', weekly: null }],
      ['day', { state: 'set', day: '2026-12-04', hour: 9, hourSaid: 'Option h09', weekly: 'Option fri' }],
    ]);
  });
});

test('over many tables: every line with something to say is there once, in order', () => {
  const table = {
    id: 'list',
    kind: 'table',
    key: ['what'],
    label: 'List',
    row: 'Date',
    add: 'Add',
    max: 6,
    columns: [short('what'), { id: 'by', kind: 'date', label: 'By' }],
  };
  const view = viewOf('calendar', { ...words, entries: [{ from: 'list', date: 'by', what: '{what}' }] });
  const sheet = sheetOf([table]);
  const date = fc.constantFrom('', 'x', '2026-02-31', '2025-01-01', '2026-12-03', '2026-12-04', '2031-07-30');
  const line = fc.record({ what: fc.constantFrom('', ' ', 'a', 'b'), by: date, unknown: fc.boolean() });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (given) => {
      const answers = Object.fromEntries(
        given.flatMap(({ what, by, unknown }, index) => {
          const name = `list.${String(index + 1)}`;
          return [
            [`${name}.what`, what],
            [`${name}.by`, by],
            [`${name}.by.unknown`, unknown ? 'unknown' : ''],
          ];
        }),
      );
      const found = calendarOf(view, sheet, answers, speech, now);
      const there = given.flatMap(({ what, by, unknown }, index) =>
        what.trim() !== '' || by !== '' || unknown ? [{ by, slot: index + 1 }] : [],
      );
      // Groups one after the other, by filters and not by a rank: nothing known, nonsense, then each day from early to late.
      const good = ['2025-01-01', '2026-12-03', '2026-12-04', '2031-07-30'];
      const groups = [
        there.filter(({ by }) => by === ''),
        there.filter(({ by }) => by === 'x' || by === '2026-02-31'),
        ...good.map((day) => there.filter(({ by }) => by === day)),
      ];
      const expected = groups.flat().map(({ slot }) => `list.${String(slot)}.by`);
      return found.map(({ key }) => key).join() === expected.join();
    }),
    { numRuns: 10_000 },
  );
});
