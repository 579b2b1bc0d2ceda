import { daysAfter } from '../domain/calendar/days.ts';

/** One event of a calendar file. */
export type IcsEvent = {
  /** The same for the same entry every time, so that a calendar that gets the file twice changes it and does not double it. */
  readonly uid: string;
  /** `2026-12-03`; of a weekly event the first one. */
  readonly day: string;
  /** The hour it begins, 0 to 22, or null for the whole day. */
  readonly hour: number | null;
  readonly weekly: boolean;
};

/** Octets of a line before it has to be folded (RFC 5545, 3.1). */
const LINE = 75;

const octetsOf = (character: string): number => {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
};

/** A content line, folded after 75 octets at most and never inside a character; the blank of a continuation counts. */
export function folded(line: string): string {
  let out = '';
  let used = 0;
  for (const character of line) {
    const octets = octetsOf(character);
    if (used + octets > LINE) {
      out += '\r\n ';
      used = 1;
    }
    out += character;
    used += octets;
  }
  return out;
}

/** A value of the type TEXT (RFC 5545, 3.3.11). Control characters, which it may not hold, are left out; a tab stays. */
export const escapedText = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');

/** `20261203`, as the basic format of ISO 8601 writes it. */
const basic = (day: string): string => day.replaceAll('-', '');

const two = (number: number): string => String(number).padStart(2, '0');

/** Begin and end. A whole day is a date, and its end is the day after, which no longer belongs to it (RFC 5545, 3.6.1). */
function span({ day, hour }: IcsEvent): readonly string[] {
  if (hour === null) {
    return [
      `DTSTART;VALUE=DATE:${basic(day)}`,
      `DTEND;VALUE=DATE:${basic(daysAfter(day, 1))}`,
      // A whole day does not make its owner busy.
      'TRANSP:TRANSPARENT',
    ];
  }
  // Floating time, without a zone: nine o'clock is nine o'clock wherever the reader is, also after the clocks change or
  // after a journey. A time in UTC would wander by an hour twice a year.
  return [`DTSTART:${basic(day)}T${two(hour)}0000`, `DTEND:${basic(day)}T${two(hour + 1)}0000`];
}

/**
 * A calendar file (RFC 5545). It holds days and hours, and one title for all of them: calendars are often shared, and
 * nothing that a reader wrote goes into it.
 *
 * @param title what every event is called
 * @param now the moment of saving: when two versions of an event meet, the later one counts
 * @param language tag of the language of the title
 */
export function icsFile(events: readonly IcsEvent[], title: string, now: Date, language: string): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Cairn//Cairn//${language.replace(/-.*/, '').toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${escapedText(event.uid)}`,
      `DTSTAMP:${stamp}`,
      ...span(event),
      ...(event.weekly ? ['RRULE:FREQ=WEEKLY'] : []),
      `SUMMARY:${escapedText(title)}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
