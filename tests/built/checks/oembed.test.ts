import { expect, test } from 'vitest';
import { oembed, type Shown } from '../../../src/exports/oembed.ts';
import { found } from '../found.ts';
import { goodPage } from '../good-page.ts';
import { pngStart } from '../png-size.ts';
import type { Site } from '../site.ts';
import { checkOEmbed } from './oembed.ts';

const HOME = 'https://cairn.example/';
const answerOf = (title: string, path: string, frame?: Shown['frame']) =>
  oembed({
    title,
    url: HOME + path,
    provider: { name: 'Cairn', url: HOME },
    thumbnail: { url: `${HOME}card.png`, width: 1200, height: 630 },
    frame,
  });

const FRAME = { url: `${HOME}embed/weigh/`, title: 'Weigh' };
const SHEET = answerOf('Weigh', 'activities/weigh/', FRAME);
const LESSON = answerOf('Fit', 'lessons/fit/weigh/', FRAME);
const link = (name: string) =>
  `<link rel="alternate" type="application/json+oembed" href="${HOME}oembed/${name}.json" title="x">`;
const page = (title: string, before: string) => goodPage({ before, main: `<main id="main"><h1>${title}</h1></main>` });

const GOOD: Readonly<Record<string, string | Buffer>> = {
  'activities/weigh/index.html': page('Weigh', link('weigh')),
  'lessons/fit/weigh/index.html': page('Fit', link('lessons/fit/weigh')),
  'embed/weigh/index.html': page('Weigh', link('weigh')),
  'embed/weigh-check/index.html': page('Check', ''),
  'oembed/weigh.json': JSON.stringify(SHEET),
  'oembed/lessons/fit/weigh.json': JSON.stringify(LESSON),
  'card.png': pngStart(1200, 630),
};

function faultsOf(files: Readonly<Record<string, string | Buffer>>): string[] {
  const all = Object.entries(files).map(([path, text]) => [path, Buffer.from(text)] as const);
  const site: Site = { origin: 'https://cairn.example', base: '/', files: new Map(all) };
  return found(checkOEmbed(site));
}

const faults = (files: Readonly<Record<string, string | Buffer>>): string[] => faultsOf({ ...GOOD, ...files });

const withHtml = (html: string) => ({ 'oembed/weigh.json': JSON.stringify({ ...SHEET, html }) });
const spoilt = (before: string | RegExp, after: string) => withHtml(String(SHEET['html']).replace(before, after));

test('a lesson and an activity as they are written have no problem', () => expect(faults({})).toEqual([]));

test.for<[string, Readonly<Record<string, string | Buffer>>, RegExp]>([
  ['a page without the link', { 'activities/weigh/index.html': page('Weigh', '') }, /^activities.*0 links to oEmbed/],
  ['a link to nothing', { 'activities/weigh/index.html': page('Weigh', link('weight')) }, /weight\.json, which is no/],
  [
    'a link below the head',
    { 'activities/weigh/index.html': goodPage({ main: `<main id="main"><h1>Weigh</h1>${link('weigh')}</main>` }) },
    /where WordPress does not look/,
  ],
  [
    'a link too far down',
    { 'activities/weigh/index.html': page('Weigh', `<!--${'x'.repeat(150_000)}-->${link('weigh')}`) },
    /where WordPress does not look/,
  ],
  ['no JSON', { 'oembed/weigh.json': '{' }, /no oEmbed answer/],
  ['a script beside the frame', spoilt(/$/, '<script src="x.js"></script>'), /and one frame/],
  ['no frame', withHtml('<a href="/">x</a>'), /and one frame/],
  ['no quotation', spoilt(/<blockquote>.*<\/blockquote>/, ''), /not a link in a quotation/],
  ['a quotation that WordPress does not see', spoilt('<blockquote>', '<blockquote class="x">'), /not a link in a/],
  ['a quotation behind the frame', spoilt(/(<b.*<\/blockquote>)(.*)/, '$2$1'), /not a link in a quotation/],
  ['a link to another page', spoilt('/activities/weigh/', '/embed/weigh/'), /the link https.*embed\/weigh\/ with/],
  ['a link of other words', spoilt('>Weigh<', '>Look<'), /with the words "Look"/],
  ['an attribute of the link that would be lost', spoilt('<a ', '<a rel="x" '), /rel on the link/],
  ['an attribute that would be lost', spoilt('width="600"', 'width="600" loading="lazy"'), /loading on the frame/],
  ['a frame without a title', spoilt('title="Weigh"', ''), /the frame titled ""/],
  ['a frame of another site', spoilt('cairn.example/embed', 'other.example/embed'), /no page for frames/],
  ['a frame of an ordinary page', spoilt('/embed/weigh/', '/activities/weigh/'), /no page for frames/],
  ['a frame called like another page', spoilt('title="Weigh"', 'title="Fit"'), /the frame titled "Fit"/],
  ['a frame of nothing', spoilt('/embed/weigh/', '/embed/gone/'), /no page for frames/],
  ['another version', { 'oembed/weigh.json': JSON.stringify({ ...SHEET, version: '2.0' }) }, /version 2\.0/],
  ['a size that is not said', { 'oembed/weigh.json': JSON.stringify({ ...SHEET, width: 700 }) }, /another size/],
  [
    'another title',
    { 'oembed/lessons/fit/weigh.json': JSON.stringify(answerOf('Fits', 'lessons/fit/weigh/', FRAME)) },
    /the title "Fits" of "Fit"/,
  ],
  [
    'a link, where there are frames',
    { 'oembed/weigh.json': JSON.stringify(answerOf('Weigh', 'activities/weigh/')) },
    /type link, where rich/,
  ],
  ['a thumbnail of another size', { 'card.png': pngStart(600, 315) }, /the thumbnail/],
  [
    'a frame that names no answer',
    { 'embed/weigh/index.html': page('Weigh', '') },
    /^embed.*leads to no oEmbed answer/,
  ],
  [
    'a frame that names the answer of another page',
    { 'embed/weigh/index.html': page('Weigh', link('lessons/fit/weigh')) },
    /^embed.*leads to oembed\/lessons\/fit\/weigh\.json/,
  ],
  [
    'a check that names an answer',
    { 'embed/weigh-check/index.html': page('Check', link('weigh')) },
    /^embed\/weigh-check.*leads to oembed\/weigh\.json/,
  ],
  ['an answer that no page leads to', { 'oembed/gone.json': '{}' }, /^oembed\/gone\.json.*no page leads to/],
])('%s is found', ([, files, message]) => {
  expect(faults(files)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
});

test('a site without pages for frames offers links', () => {
  const { 'embed/weigh/index.html': _, 'embed/weigh-check/index.html': __, ...framed } = GOOD;
  const linked = {
    ...framed,
    'oembed/weigh.json': JSON.stringify(answerOf('Weigh', 'activities/weigh/')),
    'oembed/lessons/fit/weigh.json': JSON.stringify(answerOf('Fit', 'lessons/fit/weigh/')),
  };
  expect(faultsOf(linked)).toEqual([]);
  expect(faultsOf(framed)).toContainEqual(expect.stringMatching(/type rich, where link belongs/));
  const both = JSON.stringify({ ...answerOf('Weigh', 'activities/weigh/'), html: '<b>x</b>' });
  expect(faultsOf({ ...linked, 'oembed/weigh.json': both })).toEqual([expect.stringMatching(/html in a link/)]);
});
