import { expect, test } from 'vitest';
import { found } from '../found.ts';
import { goodPage, headWith } from '../good-page.ts';
import { pngStart } from '../png-size.ts';
import type { Site } from '../site.ts';
import { checkPreview } from './preview.ts';

const CANONICAL = '<link rel="canonical" href="https://cairn.example/">';
const TAGS = `${CANONICAL}<meta property="og:title" content="Home">
<meta property="og:description" content="A page for a test.">
<meta property="og:url" content="https://cairn.example/">
<meta property="og:image" content="https://cairn.example/card.png">
<meta name="twitter:card" content="summary_large_image">`;

function siteWith(tags: string, card: Buffer): Site {
  const page = goodPage({ head: headWith(CANONICAL, tags) });
  const files = new Map([
    ['index.html', Buffer.from(page)],
    ['card.png', card],
  ]);
  return { origin: 'https://cairn.example', base: '/', files };
}

const CARD = pngStart(1200, 630);
const faults = (tags: string, card: Buffer = CARD) => found(checkPreview(siteWith(tags, card)));

function changed(before: string, after: string): string {
  if (!TAGS.includes(before)) throw new Error(`The tags have no ${before}`);
  return TAGS.replace(before, after);
}

test('a page with all it needs has no problem, and a hidden page needs nothing', () => {
  expect(faults(TAGS)).toEqual([]);
  expect(faults('<meta name="robots" content="noindex">')).toEqual([]);
});

test.for<[string, string, RegExp]>([
  ['another title', changed('og:title" content="Home', 'og:title" content="Other'), /og:title "Other", where "Home"/],
  ['no description', changed('property="og:description"', 'property="x"'), /og:description ""/],
  [
    'an address of another page',
    changed('example/">\n<meta property="og:image"', 'example/b/">\n<meta property="og:image"'),
    /og:url/,
  ],
  ['a picture elsewhere', changed('https://cairn.example/card', 'https://img.example/card'), /no PNG of this site/],
  ['a picture without a host', changed('https://cairn.example/card', '/card'), /no PNG of this site/],
  ['a picture that is missing', changed('card.png', 'card2.png'), /no PNG of this site/],
  ['a small preview', changed('summary_large_image', 'summary'), /twitter:card "summary"/],
  ['a title twice', `${TAGS}<meta property="og:title" content="Home">`, /og:title "Home \| Home"/],
])('%s is found', ([, tags, message]) => expect(faults(tags)).toEqual([expect.stringMatching(message)]));

test('a picture of another size, of too many bytes, or none, is found', () => {
  expect(faults(TAGS, pngStart(600, 315))).toEqual([expect.stringMatching(/600 × 315/)]);
  expect(faults(TAGS, Buffer.concat([CARD, Buffer.alloc(61_440)]))).toEqual([expect.stringMatching(/61473 bytes/)]);
  expect(faults(TAGS, Buffer.from('<svg/>'))).toEqual([expect.stringMatching(/no PNG of this site/)]);
});
