import { expect, test } from 'vitest';
import { found } from '../found.ts';
import { goodPage, headWith, siteWith, type Parts } from '../good-page.ts';
import { checkHead } from './head.ts';

const faults = (parts: Parts, files: Readonly<Record<string, string>> = {}) => found(checkHead(siteWith(parts, files)));

const CANONICAL = '<link rel="canonical" href="https://cairn.example/">';
const HIDDEN = '<meta name="robots" content="noindex">';

test('a good page has no problem', () => expect(faults({})).toEqual([]));

test('a page that search engines leave out needs no canonical address', () => {
  expect(faults({ head: headWith(CANONICAL, HIDDEN) })).toEqual([]);
});

test.for<[string, Parts, RegExp]>([
  ['no language', { lang: '' }, /no language on <html>/],
  ['no title', { head: headWith('<title>Home · Cairn</title>', '') }, /0 <title>/],
  ['an empty title', { head: headWith('Home · Cairn', ' ') }, /1 <title> with text/],
  ['no description', { head: headWith('A page for a test.', '') }, /the description ""/],
  ['no referrer rule', { head: headWith('no-referrer', 'origin') }, /the referrer "origin"/],
  ['zooming forbidden', { head: headWith('initial-scale=1', 'user-scalable=no') }, /the viewport/],
  ['no canonical address', { head: headWith(CANONICAL, '') }, /canonical address \(none\)/],
  [
    "another page's canonical address",
    { head: headWith(CANONICAL, CANONICAL.replace('/">', '/b/">')) },
    /canonical address https/,
  ],
  [
    'a relative canonical address',
    { head: headWith(CANONICAL, '<link rel="canonical" href="/">') },
    /canonical address \//,
  ],
  ['hidden and canonical', { head: headWith(CANONICAL, CANONICAL + HIDDEN) }, /search engines leave out/],
  ['no heading', { main: '<main id="main">x</main>' }, /0 <h1>/],
  ['two headings', { body: '<h1>Two</h1>' }, /2 <h1>/],
  ['a second main part', { body: '<main>x</main>' }, /2 <main>/],
  ['no way to the main part', { main: '<main id="other"><h1>x</h1></main>' }, /first thing that Tab reaches/],
])('%s is found', ([, parts, message]) => {
  expect(faults(parts)).toEqual([expect.stringMatching(message)]);
});

test('two pages with one title are found, in one language', () => {
  const inWelsh = goodPage({ lang: ' lang="cy"', head: headWith(CANONICAL, HIDDEN) });
  expect(faults({}, { 'cy/notes/index.html': inWelsh })).toEqual([]);
  const page = goodPage({ head: headWith(CANONICAL, HIDDEN) });
  expect(faults({}, { 'notes/index.html': page })).toEqual([
    'notes/index.html:1:1 the title of index.html again: "Home · Cairn"',
  ]);
});
