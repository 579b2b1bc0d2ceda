import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { escapedText, folded, icsFile, type IcsEvent } from '../../src/files/ics.ts';

const now = new Date('2026-11-23T18:04:11.500Z');
const day: IcsEvent = { uid: 'cairn-dates-a-list.1.by', day: '2026-12-31', hour: null, weekly: false };
const weekly: IcsEvent = { uid: 'cairn-week-a-blocks.2.day', day: '2026-12-07', hour: 9, weekly: true };
const octets = (text: string): number => new TextEncoder().encode(text).length;

describe('folding', () => {
  test('75 octets stay on one line, 76 do not', () => {
    expect(folded('x'.repeat(75))).toBe('x'.repeat(75));
    expect(folded('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
    expect(folded('x'.repeat(150))).toBe(`${'x'.repeat(75)}\r\n ${'x'.repeat(74)}\r\n x`);
    expect(folded('')).toBe('');
  });

  test.each([
    ['one octet, the last', '\u007F', 1],
    ['two octets, the first', '\u0080', 2],
    ['two octets, the last', '\u07FF', 2],
    ['three octets, the first', '\u0800', 3],
    ['three octets, the last', '\uFFFF', 3],
    ['four octets, the first', '\u{10000}', 4],
    ['four octets', '😀', 4],
  ])('a character of %s is never cut', (_, character, size) => {
    expect(folded('x'.repeat(75 - size) + character)).not.toContain('\r\n');
    expect(folded('x'.repeat(76 - size) + character)).toBe(`${'x'.repeat(76 - size)}\r\n ${character}`);
  });

  test('over many texts: short lines, whole characters, and nothing lost', { timeout: 30_000 }, () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 }).map((one) => one.replace(/[\r\n]/g, ''));
    fc.assert(
      fc.property(text, (line) => {
        const lines = folded(line).split('\r\n');
        // Unfolding takes away each line break with the one blank after it, and knows nothing else.
        const unfolded = lines.map((one, index) => (index === 0 ? one : one.startsWith(' ') ? one.slice(1) : '?'));
        // As full as can be: the first character of the next line would not have fitted.
        const full = lines.slice(1).every((one, index) => {
          const [next = ''] = one.slice(1);
          return octets(lines[index] ?? '') + octets(next) > 75;
        });
        const whole = lines.every((one) => octets(one) <= 75 && one.isWellFormed());
        return whole && full && unfolded.join('') === line;
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('escaping', () => {
  test('marks that mean something in the file', () => {
    expect(escapedText('a;b,c\\d\ne\r\nf\rg:"h"')).toBe('a\\;b\\,c\\\\d\\ne\\nf\\ng:"h"');
  });

  test('control characters are left out, a tab is not', () => {
    expect(escapedText('a\u0000b\tc\u007Fd\u0085e')).toBe('ab\tcde');
  });

  test('over many texts: read back character by character', { timeout: 30_000 }, () => {
    const read = (value: string): string => {
      let out = '';
      for (let at = 0; at < value.length; at += 1) {
        const character = value.charAt(at);
        if (character === ';' || character === ',' || character === '\n' || character === '\r')
          throw new Error(`bare ${character}`);
        if (character !== '\\') {
          out += character;
          continue;
        }
        at += 1;
        const meant = { n: '\n', N: '\n', '\\': '\\', ';': ';', ',': ',' }[value.charAt(at)];
        if (meant === undefined) throw new Error(`no such escape: ${value.charAt(at)}`);
        out += meant;
      }
      return out;
    };
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('\\', ';', ',', '\n', '\r', 'n', '\t', 'é', '"'))
        .map((characters) => characters.join('')),
    );
    fc.assert(
      fc.property(text, (own) => {
        const kept = [...own.replaceAll('\r\n', '\n').replaceAll('\r', '\n')].filter((character) => {
          const point = character.codePointAt(0) ?? 0;
          return character === '\t' || character === '\n' || !(point < 32 || (point > 126 && point < 160));
        });
        return read(escapedText(own)) === kept.join('');
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('the file', () => {
  test('line by line', () => {
    expect(icsFile([day, weekly], 'Reminder to myself', now, 'en-GB-u-ca-gregory-nu-latn')).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Cairn//Cairn//EN',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:cairn-dates-a-list.1.by',
        'DTSTAMP:20261123T180411Z',
        'DTSTART;VALUE=DATE:20261231',
        'DTEND;VALUE=DATE:20270101',
        'TRANSP:TRANSPARENT',
        'SUMMARY:Reminder to myself',
        'END:VEVENT',
        'BEGIN:VEVENT',
        'UID:cairn-week-a-blocks.2.day',
        'DTSTAMP:20261123T180411Z',
        'DTSTART:20261207T090000',
        'DTEND:20261207T100000',
        'RRULE:FREQ=WEEKLY',
        'SUMMARY:Reminder to myself',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  test('the last hour ends on its day', () => {
    expect(icsFile([{ ...weekly, hour: 22 }], 'x', now, 'en')).toContain('T220000\r\nDTEND:20261207T230000\r\n');
  });

  const eventsIn = (file: string) => new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent');

  test('another program reads days as whole days, without a zone', () => {
    const [one, two] = eventsIn(icsFile([day, weekly], 'Reminder to myself', now, 'en-GB-u-ca-gregory-nu-latn')).map(
      (event) => new ICAL.Event(event),
    );
    expect(one?.startDate).toMatchObject({ isDate: true, year: 2026, month: 12, day: 31 });
    expect(one?.endDate).toMatchObject({ isDate: true, year: 2027, month: 1, day: 1 });
    expect(one?.duration.toSeconds()).toBe(86_400);
    expect(one?.isRecurring()).toBe(false);
    expect(two?.startDate).toMatchObject({ isDate: false, hour: 9, minute: 0 });
    expect(two?.startDate.zone).toBe(ICAL.Timezone.localTimezone);
    expect(two?.duration.toSeconds()).toBe(3600);
    const dates = two?.iterator();
    expect([dates?.next(), dates?.next(), dates?.next()].map(String)).toEqual([
      '2026-12-07T09:00:00',
      '2026-12-14T09:00:00',
      '2026-12-21T09:00:00',
    ]);
  });

  test('over many titles and ids: another program reads the same', { timeout: 30_000 }, () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }).filter((one) => !/\p{Cc}/u.test(one));
    fc.assert(
      fc.property(text, text, fc.integer({ min: 7, max: 22 }), fc.boolean(), (title, uid, hour, whole) => {
        const event = { ...weekly, uid, hour: whole ? null : hour };
        const file = icsFile([event], title, now, 'en');
        for (const line of file.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
        const [read] = eventsIn(file);
        expect(read?.getFirstPropertyValue('summary')).toBe(title);
        expect(read?.getFirstPropertyValue('uid')).toBe(uid);
        expect(String(read?.getFirstPropertyValue('dtstart'))).toBe(
          whole ? '2026-12-07' : `2026-12-07T${String(hour).padStart(2, '0')}:00:00`,
        );
      }),
      { numRuns: 2000 },
    );
  });
});

test('a file says which language its titles are in', () => {
  expect(icsFile([], 'Nodyn', new Date('2026-11-23'), 'cy-u-ca-gregory-nu-latn')).toContain(
    'PRODID:-//Cairn//Cairn//CY\r\n',
  );
});
