#!/bin/sh
# A feed reader that makes all entries of a page of news one and the same address
#
# One would expect: an entry's link comes out as it went in, perhaps without the marks of advertising (utm_source and so on).
# What happens: @extractus/feed-extractor takes the fragment off as well: entries that lead to /updates/#one and /updates/#two all
# lead to /updates/. rss-parser keeps them.
# Seen: @extractus/feed-extractor 8.0.3, rss-parser 3.13.0 (npm), 28 November 2026.
# Who is hit: anybody whose feed points at headings of one page (change logs, status pages, glossaries), and whoever tells entries
# apart by their link: of ten pieces of news one is left.
# Workaround: for a reader, the entry's `id`, which is kept as it is; for a feed, a page for each entry, or an id that is an address.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --silent --no-audit --no-fund --ignore-scripts @extractus/feed-extractor@8.0.3 rss-parser@3.13.0

cat >"$dir/finding.mjs" <<'END'
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { extractFromXml } from '@extractus/feed-extractor';
import Parser from 'rss-parser';

const PAGE = 'https://news.example/updates/';
const entry = (name) => `<entry><title>${name}</title><id>${PAGE}#${name}</id><updated>2026-11-28T12:00:00Z</updated>
  <link href="${PAGE}#${name}"/></entry>`;
const FEED = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>${PAGE}</id><updated>2026-11-28T12:00:00Z</updated>
<link href="${PAGE}"/>${entry('one')}${entry('two')}</feed>`;

const readers = {
  '@extractus/feed-extractor': () => extractFromXml(FEED).entries,
  'rss-parser': async () => (await new Parser().parseString(FEED)).items,
};
const expected = {
  '@extractus/feed-extractor': [PAGE, PAGE],
  'rss-parser': [`${PAGE}#one`, `${PAGE}#two`],
};
for (const [name, read] of Object.entries(readers)) {
  const { version } = JSON.parse(await readFile(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8'));
  const entries = await read();
  console.log(`${name} ${version}`);
  for (const { id, link } of entries) console.log(`  link ${link}, id ${id}`);
  assert.deepEqual(entries.map(({ link }) => link), expected[name]);
  assert.deepEqual(entries.map(({ id }) => id), [`${PAGE}#one`, `${PAGE}#two`]);
}
console.log('As described: both entries lead to the same address.');
END
node "$dir/finding.mjs"
