import { expect, test } from 'vitest';
import { atom } from '../../../src/exports/atom.ts';
import { found } from '../found.ts';
import { siteOf } from '../site.ts';
import { checkFeed } from './feed.ts';

const HOME = 'https://cairn.example/';
const entry = (id: string, date: string) => ({
  url: `${HOME}advisers/updates/#${id}`,
  date,
  title: date,
  text: 'It is clearer.',
});
const FEED = atom({
  language: 'cy',
  title: 'What changed',
  self: `${HOME}updates.xml`,
  page: `${HOME}advisers/updates/`,
  author: 'Cairn',
  entries: [entry('second', '2026-11-25'), entry('first', '2026-11-23')],
});
const LINKS = `<link rel="manifest" href="/site.webmanifest"><link rel="alternate" type="application/atom+xml" href="${HOME}updates.xml">`;
const PAGE = '<h2 id="second"><time>b</time></h2><h2 id="first"><time>a</time></h2>';

const faults = (feed: string, { links = LINKS, page = PAGE } = {}) =>
  found(checkFeed(siteOf({ 'index.html': links, 'advisers/updates/index.html': page, 'updates.xml': feed })));

test('a feed of all changes has no problem', () => expect(faults(FEED)).toEqual([]));

test.for<[string, string, string, RegExp]>([
  ['no feed', '<feed', '<rss', /no Atom feed/],
  [
    'another address of its own',
    'rel="self" type="application/atom+xml" href="https',
    'rel="self" href="http',
    /no address/,
  ],
  ['an entry that leads nowhere', '#second</id>', '#third</id>', /#third, which the page of changes does not have/],
  [
    'an entry that links elsewhere',
    'href="https://cairn.example/advisers/updates/#first"',
    'href="/"',
    /a link elsewhere/,
  ],
  ['a date that is none', '2026-11-23T12:00:00Z', 'today', /the time "today"/],
  ['an entry without words', '<content type="text">It is clearer.', '<content type="text">', /no words/],
])('%s is found', ([, before, after, message]) => {
  expect(FEED).toContain(before);
  expect(faults(FEED.replace(before, after))).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
});

test('a change that the feed leaves out, an id twice, and a first page without its links are found', () => {
  expect(faults(FEED, { page: `${PAGE}<h2 id="third"><time>c</time></h2>` })).toEqual([
    'updates.xml:1:1 2 entries of 3 changes',
  ]);
  expect(faults(FEED.replaceAll('#second', '#first'))).toEqual(['updates.xml:1:1 an id twice']);
  expect(faults(FEED, { links: '' })).toEqual([
    'index.html:1:1 no link to the feed',
    'index.html:1:1 no link to the manifest',
  ]);
});
