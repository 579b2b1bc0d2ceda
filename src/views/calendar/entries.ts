import type { Column } from '../../schema/column.ts';
import type { Field } from '../../schema/field.ts';
import type { CalendarSource, CalendarView } from './schema.ts';
import type { Worksheet } from '../../schema/worksheet.ts';
import { columnNames, lineWords } from '../../domain/message/line-words.ts';
import { gapsIn, oneStop, shownText } from '../../domain/message/sentence.ts';
import { textOf, type Answers } from '../../domain/saved/record.ts';
import { fieldsOf, tableIn } from '../../domain/worksheet/fields.ts';
import { partName } from '../../domain/worksheet/names.ts';
import { savedIn, rowsOf, type Row } from '../../domain/worksheet/rows.ts';
import { formatCell, gapNames, pieces, wordsOf } from '../../domain/worksheet/format.ts';
import type { Formatters } from '../../domain/worksheet/said.ts';
import { isDay } from '../../domain/calendar/day.ts';
import { hourIn, nextWeekday, type WallClock } from '../../domain/calendar/days.ts';

/** When something is: not known yet; typed, but no day of any calendar; or a day. */
export type When =
  | { readonly state: 'unknown' }
  | { readonly state: 'odd'; readonly typed: string }
  | {
      readonly state: 'set';
      /** `2026-12-03`; of a weekly entry the next one. */
      readonly day: string;
      /** The hour it begins, or null for the whole day. */
      readonly hour: number | null;
      /** The hour in words, `''` for the whole day. */
      readonly hourSaid: string;
      /** The weekday in words when it comes back every week, else null. */
      readonly weekly: string | null;
    };

/** One entry: what the reader wrote about it, and when it is. */
export type CalendarEntry = {
  /** The same for this entry as long as the sheet lives: made of ids and the place of the line, never of words. */
  readonly key: string;
  readonly what: string;
  /** Name of the box that says when (`domain/worksheet/names.ts`). */
  readonly box: string;
  readonly when: When;
};

type Sheet = {
  readonly worksheet: Worksheet;
  readonly answers: Answers;
  readonly speech: Formatters;
  readonly now: WallClock;
  /** What the fields say, and their names, worked out once. */
  readonly words: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, string>>;
};

/** What is stored for one box of an entry, and the option picked in it, in words. */
type Box = { readonly saved: string; readonly said: string };

/** Reads boxes by id: of a line first, then of the sheet. */
function boxIn({ worksheet, answers, speech }: Sheet, columns: readonly Column[], row: Row | null) {
  return (id: string | undefined): Box => {
    const box = [...columns, ...fieldsOf(worksheet)].find((one: Column | Field) => one.id === id);
    if (!box) return { saved: '', said: '' };
    const saved = row?.cells[box.id] ?? (box.kind === 'date' ? savedIn(box.id, answers) : textOf(answers, box.id));
    return { saved, said: box.kind === 'choice' ? formatCell(box, saved, answers, speech) : '' };
  };
}

function whenOf({ date, weekday, hour }: CalendarSource, box: (id: string | undefined) => Box, now: WallClock): When {
  const { saved: time, said: hourSaid } = box(hour);
  const at = hourIn(time);
  const set = { hour: at, hourSaid: at === null ? '' : hourSaid };
  if (weekday !== undefined) {
    const { saved, said } = box(weekday);
    const day = nextWeekday(saved, at, now);
    return day === null ? { state: 'unknown' } : { state: 'set', day, ...set, weekly: said };
  }
  const { saved } = box(date);
  if (saved === '' || saved === 'unknown') return { state: 'unknown' };
  return isDay(saved) ? { state: 'set', day: saved, ...set, weekly: null } : { state: 'odd', typed: saved };
}

/**
 * What an entry says. Parts between " · " that still have an open gap are left out; when nothing else is left, all stand
 * there, with their gaps in brackets.
 */
function whatSaid(
  what: string,
  words: Readonly<Record<string, string>>,
  names: Readonly<Record<string, string>>,
): string {
  const whole = what.split(' · ').filter((part) => gapsIn(part).every((gap) => words[gap]));
  return shownText(oneStop(pieces(whole.join(' · ') || what, words, names)));
}

/** The entries of one source: one for each filled line of a table, or one from fields once its day is answered. */
function entriesFrom(source: CalendarSource, sheet: Sheet): readonly CalendarEntry[] {
  const { from, what, not = {} } = source;
  const table = from === undefined ? undefined : tableIn(sheet.worksheet, from);
  const rows = table ? rowsOf(table, sheet.answers) : from === undefined ? [null] : [];
  const by = source.weekday ?? source.date ?? '';
  return rows.flatMap((row) => {
    const box = boxIn(sheet, row && table ? table.columns : [], row);
    const words = { ...sheet.words, ...(row && table && lineWords(table, row, sheet.answers, sheet.speech)) };
    const names = { ...sheet.names, ...(table && columnNames(table)) };
    // Nothing is said of a day that nobody has asked about: neither when it is, nor what it is for.
    const gaps = gapsIn(what);
    const asked = row !== null && (gaps.length === 0 || gaps.some((gap) => words[gap]));
    if (box(by).saved === '' && !asked) return [];
    if (Object.entries(not).some(([id, out]) => out.includes(box(id).saved))) return [];
    return [
      {
        key: [from, row?.slot, by].filter((part) => part !== undefined).join('.'),
        what: whatSaid(what, words, names),
        box: row && from !== undefined ? partName(from, row.slot, by) : by,
        when: whenOf(source, box, sheet.now),
      },
    ];
  });
}

/** Unknown ones first, because they are to be found out; then days that are none; then the soonest. */
const rank = ({ when }: CalendarEntry): string =>
  when.state === 'set' ? `2 ${when.day} ${String(when.hour ?? 0).padStart(2, '0')}` : when.state === 'odd' ? '1' : '0';

/**
 * Everything a calendar view shows, in order. Entries of the same day without an hour come before those with one.
 *
 * @param now what the reader's clock shows: only weekly entries need it
 */
export function calendarOf(
  { entries }: CalendarView,
  worksheet: Worksheet,
  answers: Answers,
  speech: Formatters,
  now: WallClock,
): readonly CalendarEntry[] {
  const words = wordsOf(worksheet, answers, speech);
  const sheet = { worksheet, answers, speech, now, words, names: gapNames(worksheet) };
  return entries
    .flatMap((source) => entriesFrom(source, sheet))
    .map((entry) => ({ entry, rank: rank(entry) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
    .map(({ entry }) => entry);
}
