import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { checkDescribed } from '../built/checks/described.ts';
import { checkHead } from '../built/checks/head.ts';
import { checkHeaders } from '../built/checks/headers.ts';
import { checkInline } from '../built/checks/inline.ts';
import { checkLinks } from '../built/checks/links.ts';
import { checkPolicy } from '../built/checks/policy.ts';
import { checkPortable } from '../built/checks/portable.ts';
import { checkSitemap } from '../built/checks/sitemap.ts';
import { pagesOf } from '../built/page.ts';
import type { Problem } from '../built/problem.ts';
import { readSite, textOf, type Site } from '../built/site.ts';
import { expect, test } from '../journeys/support/test.ts';
import { MADE_UP_SITE } from './build.ts';
import { PSEUDO_TAGS } from './pseudo-text.ts';
import { englishIn } from './support/english.ts';
import { pagesIn } from './support/site.ts';

const site = readSite(MADE_UP_SITE, { origin: 'https://cairn.example', base: '/' });
const TAGS = ['en', ...PSEUDO_TAGS];

const CHECKS: Readonly<Record<string, (site: Site) => readonly Problem[]>> = {
  'links, anchors and files exist': checkLinks,
  'pages say what they are': checkHead,
  'the sitemap lists the pages': checkSitemap,
  'pages carry the strict policy': checkPolicy,
  'nothing stands in an attribute that a policy forbids': checkInline,
  'pages for frames are portable': checkPortable,
  'frames and pages have the headers of their kind': checkHeaders,
  'lessons, activities and courses describe themselves in their language': checkDescribed,
};
for (const [name, check] of Object.entries(CHECKS)) test(name, () => expect(check(site)).toEqual([]));

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Elements whose text is no sentence: the same as in `support/said.ts`. */
const APART = ['script', 'style', 'template', 'code', 'pre', 'cite'];

function builtTexts(node: Node, where: string, tag: string): { text: string; where: string }[] {
  if (node.nodeName === '#text' && 'value' in node) return [{ text: node.value, where }];
  if (!('childNodes' in node)) return [];
  const attributes = 'attrs' in node ? Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])) : {};
  const other = (attributes['lang'] ?? tag) !== tag;
  const address = 'data-address' in attributes || attributes['class'] === 'address';
  if (APART.includes(node.nodeName) || other || address) return [];
  const said = ['title', 'aria-label', 'alt', 'placeholder'].flatMap((name) => {
    const text = attributes[name];
    return text === undefined ? [] : [{ text, where: `${node.nodeName}[${name}]` }];
  });
  return [...said, ...node.childNodes.flatMap((child) => builtTexts(child, `${where} > ${node.nodeName}`, tag))];
}

for (const tag of PSEUDO_TAGS) {
  test(`${tag}: what was built has no word of English, without a script neither`, () => {
    const pages = pagesIn(tag);
    expect(pages.length).toBeGreaterThan(150);
    for (const path of pages) {
      const { childNodes } = parse(textOf(site, `${path.slice(1)}index.html`), { scriptingEnabled: false });
      const texts = childNodes.flatMap((node) => builtTexts(node, '', tag));
      expect.soft(englishIn(texts), path).toEqual([]);
    }
  });
}

test('every page names itself in the other languages, and the one for whoever reads none of them', () => {
  const pages = pagesOf(site).filter(({ path }) =>
    /^((en-XA|ar-XB)\/)?(notes|lessons\/fit\/weigh)\/index\.html$/.test(path),
  );
  expect(pages).toHaveLength(2 * TAGS.length);
  for (const { path, tags } of pages) {
    const own = path.replace(/^(en-XA|ar-XB)\//, '').replace(/index\.html$/, '');
    const named = tags
      .filter(({ attributes }) => attributes['hreflang'] !== undefined && attributes['rel'] === 'alternate')
      .map(({ attributes }) => [attributes['hreflang'], attributes['href']]);
    expect(named, path).toEqual([
      ['en', `https://cairn.example/${own}`],
      ['ar-XB', `https://cairn.example/ar-XB/${own}`],
      ['en-XA', `https://cairn.example/en-XA/${own}`],
      ['x-default', `https://cairn.example/${own}`],
    ]);
  }
});

test('as many lessons were built as were read, in each language, and none besides', () => {
  const lessonsIn = (prefix: string) =>
    [...site.files.keys()]
      .filter((path) => path.startsWith(`${prefix}lessons/`) && path.split('/').length === prefix.split('/').length + 3)
      .map((path) => path.slice(prefix.length));
  const own = lessonsIn('');
  expect(own.length).toBeGreaterThan(15);
  for (const tag of PSEUDO_TAGS) expect(lessonsIn(`${tag}/`)).toEqual(own);
  expect(site.files.has('en/index.html')).toBe(false);
});

test('the one page for what is missing says it in every language', () => {
  const [page] = pagesOf(site).filter(({ path }) => path.endsWith('404.html'));
  const parts =
    page?.tags.filter(({ name, attributes }) => name === 'section' && attributes['lang'] !== undefined) ?? [];
  expect(parts.map(({ attributes: { lang, dir } }) => [lang, dir])).toEqual([
    ['ar-XB', 'rtl'],
    ['en-XA', 'ltr'],
  ]);
  expect([...site.files.keys()].filter((path) => path.includes('404'))).toEqual(['404.html']);
});

test('feeds, courses and manifests are in their language', () => {
  for (const tag of PSEUDO_TAGS) {
    expect(textOf(site, `${tag}/updates.xml`)).toContain(`xml:lang="${tag}"`);
    expect(textOf(site, `${tag}/course.jsonld`)).toContain(`"inLanguage":"${tag}"`);
    expect(JSON.parse(textOf(site, `${tag}/site.webmanifest`))).toMatchObject({ lang: tag, start_url: `/${tag}/` });
  }
});
