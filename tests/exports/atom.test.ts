import { expect, test } from 'vitest';
import { atom } from '../../src/exports/atom.ts';

const FEED = {
  language: 'cy',
  title: 'What changed',
  self: 'https://cairn.example/updates.xml',
  page: 'https://cairn.example/advisers/updates/',
  author: 'Cairn',
};
const ENTRY = {
  url: 'https://cairn.example/advisers/updates/#first',
  date: '2026-11-25',
  title: '25 November 2026',
  text: 'Less <b> & "more".',
};

test('a change is an entry with an address that stays, and its text is text', () => {
  expect(atom({ ...FEED, entries: [ENTRY] })).toBe(
    [
      '<?xml version="1.0" encoding="utf-8"?>',
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="cy">',
      '<id>https://cairn.example/updates.xml</id>',
      '<title>What changed</title>',
      '<updated>2026-11-25T12:00:00Z</updated>',
      '<author><name>Cairn</name></author>',
      '<link rel="self" type="application/atom+xml" href="https://cairn.example/updates.xml"/>',
      '<link rel="alternate" type="text/html" href="https://cairn.example/advisers/updates/"/>',
      '<entry>',
      '<id>https://cairn.example/advisers/updates/#first</id>',
      '<title>25 November 2026</title>',
      '<link href="https://cairn.example/advisers/updates/#first"/>',
      '<updated>2026-11-25T12:00:00Z</updated>',
      '<content type="text">Less &lt;b&gt; &amp; "more".</content>',
      '</entry>',
      '</feed>',
    ].join(''),
  );
});

test('an address is whole in its attribute, whatever stands in it', () => {
  const url = 'https://cairn.example/?a="1"&b=<2>#x';
  expect(atom({ ...FEED, entries: [{ ...ENTRY, url }] })).toContain(
    '<link href="https://cairn.example/?a=&quot;1&quot;&amp;b=&lt;2&gt;#x"/>',
  );
});

test('a character that no XML may have stops the build: no reader would open the feed', () => {
  expect(() => atom({ ...FEED, entries: [{ ...ENTRY, text: 'a\u0001b' }] })).toThrow(/invalid characters/);
});

test('the feed is as new as its newest entry, which comes first', () => {
  const feed = atom({ ...FEED, entries: [ENTRY, { ...ENTRY, date: '2026-01-02' }] });
  expect([...feed.matchAll(/<updated>([^T]*)/g)].map(([, date]) => date)).toEqual([
    '2026-11-25',
    '2026-11-25',
    '2026-01-02',
  ]);
});
