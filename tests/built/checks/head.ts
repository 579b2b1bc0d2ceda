import { follow } from '../address.ts';
import { isHidden, isInside, pagesOf, placeOf, type Page, type Tag } from '../page.ts';
import type { Problem } from '../problem.ts';
import type { Site } from '../site.ts';

type Fault = Omit<Problem, 'at'> & { readonly tag?: Tag | undefined };

const meta = ({ tags }: Page, name: string): string | undefined =>
  tags.find((tag) => tag.name === 'meta' && tag.attributes['name'] === name)?.attributes['content']?.trim();

const named = ({ tags }: Page, name: string): Tag[] => tags.filter((tag) => tag.name === name);

const titleOf = (page: Page): string =>
  page.tags.find(({ name, parent }) => name === 'title' && parent?.name === 'head')?.text.trim() ?? '';

const one = (tags: readonly Tag[], what: string, fix: string): Fault[] =>
  tags.length === 1 && tags[0]?.text.trim() !== ''
    ? []
    : [{ tag: tags[1], found: `${tags.length} ${what} with text`, fix }];

function language({ tags }: Page): Fault[] {
  const html = tags.find(({ name }) => name === 'html');
  return /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(html?.attributes['lang'] ?? '')
    ? []
    : [
        {
          tag: html,
          found: 'no language on <html>',
          fix: 'Set lang, e.g. lang="en": screen readers choose the voice by it.',
        },
      ];
}

/** The first thing that Tab reaches leads to the main part, or stands in it. */
function skipLink(page: Page): Fault[] {
  const [main] = named(page, 'main');
  const [first] = page.tags.filter(
    ({ name, attributes }) => /^(a|button|input|select|textarea|summary)$/.test(name) || 'tabindex' in attributes,
  );
  const id = main?.attributes['id'];
  const inside = first !== undefined && main !== undefined && isInside(first, main);
  return inside || (id && first?.attributes['href'] === `#${id}`)
    ? []
    : [
        {
          tag: first,
          found: `${first?.source ?? 'nothing'} as the first thing that Tab reaches`,
          fix: 'Put the skip link first, to the id of <main>.',
        },
      ];
}

function searching(page: Page, site: Site): Fault[] {
  const canonical = page.tags.filter(({ name, attributes }) => name === 'link' && attributes['rel'] === 'canonical');
  const target = follow(canonical[0]?.attributes['href'] ?? '', page, site);
  if (isHidden(page)) {
    // A page for frames says which page it is a part of.
    const elsewhere = target.kind === 'file' && target.path !== page.path && site.files.has(target.path);
    return canonical
      .filter(() => !elsewhere)
      .map((tag) => ({
        tag,
        found: `the canonical address ${tag.attributes['href'] ?? ''} on a page that search engines leave out`,
        fix: 'Leave it out, or name the full page that this one is a part of.',
      }));
  }
  return canonical.length === 1 &&
    /^https?:/.test(canonical[0]?.attributes['href'] ?? '') &&
    target.kind === 'file' &&
    target.path === page.path
    ? []
    : [
        {
          tag: canonical[0],
          found: `the canonical address ${canonical[0]?.attributes['href'] ?? '(none)'}`,
          fix: `Give the page's own: ${site.origin}${page.address}`,
        },
      ];
}

function zoom(page: Page): Fault[] {
  const viewport = meta(page, 'viewport') ?? '';
  const free = viewport.includes('width=device-width') && !/maximum-scale|user-scalable/.test(viewport);
  const fix = 'Say width=device-width, initial-scale=1, and forbid no zooming.';
  return free ? [] : [{ found: `the viewport "${viewport}"`, fix }];
}

const said = (page: Page, name: string, expected: RegExp, fix: string): Fault[] =>
  expected.test(meta(page, name) ?? '') ? [] : [{ found: `the ${name} "${meta(page, name) ?? ''}"`, fix }];

const languageOf = ({ tags }: Page): string => tags.find(({ name }) => name === 'html')?.attributes['lang'] ?? '';

const twice = (pages: readonly Page[], page: Page): Fault[] =>
  pages
    .filter(
      (other) => other.path < page.path && languageOf(other) === languageOf(page) && titleOf(other) === titleOf(page),
    )
    .map((other) => ({
      found: `the title of ${other.path} again: "${titleOf(page)}"`,
      fix: 'Give each page a title of its own: tabs, history and screen readers go by it.',
    }));

/** Every page says what it is, in what language, and lets keyboard and screen reader users get to its main part. */
export function checkHead(site: Site): Problem[] {
  const pages = pagesOf(site);
  const faults = (page: Page): Fault[] => [
    ...language(page),
    ...one(
      named(page, 'title').filter(({ parent }) => parent?.name === 'head'),
      '<title>',
      'Give the page one title.',
    ),
    ...one(named(page, 'h1'), '<h1>', 'Give the page one main heading.'),
    ...one(named(page, 'main'), '<main>', 'Put what the page is about into one <main>.'),
    ...twice(pages, page),
    ...said(page, 'description', /\S.{10}/, 'Describe the page in a sentence: Site.astro takes it as "description".'),
    ...said(page, 'referrer', /^no-referrer$/, 'Say no-referrer: other sites need not know where a reader came from.'),
    ...zoom(page),
    ...skipLink(page),
    ...searching(page, site),
  ];
  return pages.flatMap((page) =>
    faults(page).map(({ tag, found, fix }) => ({ at: tag ? placeOf(page, tag) : `${page.path}:1:1`, found, fix })),
  );
}
