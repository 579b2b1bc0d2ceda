import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { isDay } from '../../../src/domain/calendar/day.ts';
import { daysAfter, nextWeekday, wallClock } from '../../../src/domain/calendar/days.ts';
import { icsFile } from '../../../src/files/ics.ts';

const ZONES = [
  'UTC',
  'Europe/London',
  'Asia/Tehran',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/St_Johns',
  'Australia/Lord_Howe',
  // Skipped the whole of 30 December 2011.
  'Pacific/Apia',
  // Used to change its clocks at midnight, so that some days have no 00:00.
  'America/Sao_Paulo',
];
const before = process.env['TZ'];
afterAll(() => {
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
});

describe.each(ZONES)('in %s', (zone) => {
  const here = <T>(work: () => T): T => {
    process.env['TZ'] = zone;
    return work();
  };

  test('this process is really there', () => {
    expect(here(() => new Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(zone);
  });

  test('the clock on the wall is the one that the zone has', () => {
    const format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    const moments = fc.date({ min: new Date('2005-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    here(() =>
      fc.assert(
        fc.property(moments, (moment) => {
          const part = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
          const { day, minute } = wallClock(moment);
          return (
            day === `${part['year'] ?? ''}-${part['month'] ?? ''}-${part['day'] ?? ''}` &&
            minute === Number(part['hour']) * 60 + Number(part['minute'])
          );
        }),
        { numRuns: 1500 },
      ),
    );
  });

  test('days are the same everywhere', () => {
    here(() => {
      expect(isDay('2011-12-30')).toBe(true);
      expect(isDay('2026-02-31')).toBe(false);
      expect(daysAfter('2011-12-29', 1)).toBe('2011-12-30');
      expect(daysAfter('2018-11-03', 1)).toBe('2018-11-04');
      expect(daysAfter('2026-03-28', 1)).toBe('2026-03-29');
      expect(daysAfter('2026-10-24', 2)).toBe('2026-10-26');
      expect(nextWeekday('sun', 9, { day: '2026-03-28', minute: 1439 })).toBe('2026-03-29');
    });
  });

  test('so is the file', () => {
    const events = [
      { uid: 'a', day: '2026-03-29', hour: null, weekly: false },
      { uid: 'b', day: '2026-03-29', hour: 9, weekly: true },
    ];
    const lines = here(() => icsFile(events, 'x', new Date('2026-03-28T23:30:00Z'), 'en')).split('\r\n');
    expect(lines.filter((line) => /^(DT|RRULE)/.test(line))).toEqual([
      'DTSTAMP:20260328T233000Z',
      'DTSTART;VALUE=DATE:20260329',
      'DTEND;VALUE=DATE:20260330',
      'DTSTAMP:20260328T233000Z',
      'DTSTART:20260329T090000',
      'DTEND:20260329T100000',
      'RRULE:FREQ=WEEKLY',
    ]);
  });
});
