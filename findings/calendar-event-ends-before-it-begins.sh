#!/bin/sh
# A valid calendar event in the hour that the clocks skip ends before it begins
#
# One would expect: an event from 01:30 to 02:15 is 45 minutes long on any day, or is refused on the day without a 01:30.
# What happens on 28 March 2027 in London, where 01:00 is followed by 02:00: node-ical reads the start by the offset before
# the gap, as RFC 5545 (3.3.5) asks, and the end by the new one: -15 minutes. From 01:00 to 02:00 nothing is left. ical.js
# takes 45 and 60 minutes, an hour earlier, although its file has the time zone in it. With DURATION instead of DTEND both
# have 45 minutes, still an hour apart.
# Seen: node-ical 0.26.1, ical.js 2.2.1 (npm), 28 November 2026.
# Who is hit: anybody who writes or reads .ics with a time zone, for night shifts, releases, backups; lengths below zero
# break sums, drawings and "is it on now?".
# Workaround: write DURATION, not DTEND; on reading, take an end before its start as no end.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --silent --no-audit --no-fund --ignore-scripts node-ical@0.26.1 ical.js@2.2.1

cat >"$dir/finding.mjs" <<'END'
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

const calendar = (...lines) =>
  `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Finding//EN
BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:STANDARD
DTSTART:19961027T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19970330T010000
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:1@calendar.example
DTSTAMP:20261128T120000Z
SUMMARY:Event
${lines.join('\n')}
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n');

const told = (start, end) => `${(end - start) / 60_000} minutes from ${start.toISOString().slice(11, 16)}Z`;
const readers = {
  'node-ical': (text) => {
    const { start, end } = Object.values(nodeIcal.sync.parseICS(text)).find(({ type }) => type === 'VEVENT');
    return told(start, end);
  },
  'ical.js': (text) => {
    const { startDate, endDate } = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent'));
    return told(startDate.toJSDate(), endDate.toJSDate());
  },
};
for (const name of Object.keys(readers)) {
  const { version } = JSON.parse(await readFile(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8'));
  console.log(`${name} ${version}`);
}
const at = (name, day, time) => `${name};TZID=Europe/London:${day}T${time}`;
const GAP = '20270328';
const SUMMER = '20270601';
const table = [
  [[at('DTSTART', SUMMER, '013000'), at('DTEND', SUMMER, '021500')], '45 minutes from 00:30Z', '45 minutes from 00:30Z'],
  [[at('DTSTART', GAP, '013000'), at('DTEND', GAP, '021500')], '-15 minutes from 01:30Z', '45 minutes from 00:30Z'],
  [[at('DTSTART', GAP, '010000'), at('DTEND', GAP, '020000')], '0 minutes from 01:00Z', '60 minutes from 00:00Z'],
  [[at('DTSTART', GAP, '013000'), 'DURATION:PT45M'], '45 minutes from 01:30Z', '45 minutes from 00:30Z'],
];
for (const [lines, ...expected] of table) {
  const seen = Object.values(readers).map((read) => read(calendar(...lines)));
  console.log(`${lines.join(' ')}\n  node-ical: ${seen[0]}\n  ical.js:   ${seen[1]}`);
  assert.deepEqual(seen, expected);
}
console.log('As described: the event ends before it begins.');
END
node "$dir/finding.mjs"
