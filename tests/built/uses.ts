import { isRun, placeOf, pagesOf, type Page } from './page.ts';
import { placeIn } from './problem.ts';
import { pathsOf, textOf, type Site } from './site.ts';

/** An address that a file uses: a link to follow, or something that is loaded without being asked. */
export type Use = {
  readonly address: string;
  readonly loads: boolean;
  /** True for an `import()` in a script: it is loaded once the reader does something, and not before. */
  readonly asked: boolean;
  /** Where it stands, for a problem. */
  readonly at: string;
  /** The tag or the few characters it stands in. */
  readonly source: string;
  readonly from: Pick<Page, 'path' | 'address'>;
};

const ATTRIBUTES = [
  'src',
  'href',
  'xlink:href',
  'srcset',
  'imagesrcset',
  'poster',
  'data',
  'action',
  'formaction',
  'background',
  'ping',
  'manifest',
  'cite',
  'longdesc',
] as const;

/** A link to another page, or a word about it: nothing is fetched for these. */
const LINK_TAGS = ['a', 'area'];
const WORDS = /^(canonical|alternate|license|author|help|next|prev|me)$/;

const loads = (tag: string, attribute: string, rel: string): boolean =>
  attribute === 'ping' ||
  !(LINK_TAGS.includes(tag) || attribute === 'cite' || attribute === 'longdesc' || (tag === 'link' && WORDS.test(rel)));

const candidates = (attribute: string, value: string): string[] =>
  attribute.endsWith('srcset') ? value.split(',').map((one) => one.trim().split(/\s+/)[0] ?? '') : [value.trim()];

const refresh = /^\s*\d+\s*;\s*url=(.*)$/i;

function inTags(page: Page): Use[] {
  return page.tags.flatMap((tag) => {
    const { name, attributes, source } = tag;
    const use = (address: string, loaded: boolean): Use => ({
      address,
      loads: loaded,
      asked: false,
      at: placeOf(page, tag),
      source,
      from: page,
    });
    const sent = name === 'meta' ? refresh.exec(attributes['content'] ?? '')?.[1] : undefined;
    const picture =
      name === 'meta' && /^(og|twitter):(image|url)$/.test(attributes['property'] ?? attributes['name'] ?? '');
    return [
      ...ATTRIBUTES.flatMap((attribute) =>
        attribute in attributes
          ? candidates(attribute, attributes[attribute] ?? '').map((one) =>
              use(one, loads(name, attribute, attributes['rel'] ?? '')),
            )
          : [],
      ),
      ...(sent === undefined ? [] : [use(sent, true)]),
      ...(picture ? [use(attributes['content'] ?? '', false)] : []),
    ];
  });
}

const CSS = /(?:url\(\s*|@import\s+)(?:"([^"]*)"|'([^']*)'|([^"')\s;]+))/g;
const SCRIPT = /(?:\bfrom\s*|\bimport\s*\(?\s*)(?:"([^"\n]+)"|'([^'\n]+)'|`([^`\n]+)`)/g;

/** What a stylesheet or a script loads, by the plain form of it: bundlers write no other. */
function inText(text: string, pattern: RegExp, path: string, from: Use['from']): Use[] {
  return [...text.matchAll(pattern)].map((found) => ({
    address: found[1] ?? found[2] ?? found[3] ?? '',
    loads: true,
    asked: /^import\s*\(/.test(found[0]),
    at: `${path}:${placeIn(text, found.index)}`,
    source: found[0],
    from,
  }));
}

const inFiles = (site: Site, ending: string, pattern: RegExp): Use[] =>
  pathsOf(site, ending).flatMap((path) =>
    inText(textOf(site, path), pattern, path, { path, address: site.base + path }),
  );

const inlineOf = (page: Page, name: string, pattern: RegExp): Use[] =>
  page.tags
    .filter((tag) => tag.name === name && !('src' in tag.attributes) && (name !== 'script' || isRun(tag)))
    .flatMap((tag) => inText(tag.text, pattern, page.path, page).map((use) => ({ ...use, at: placeOf(page, tag) })));

const collect = (site: Site): Use[] => [
  ...pagesOf(site).flatMap((page) => [
    ...inTags(page),
    ...inlineOf(page, 'style', CSS),
    ...inlineOf(page, 'script', SCRIPT),
  ]),
  ...inFiles(site, '.css', CSS),
  ...inFiles(site, '.js', SCRIPT),
];

const collected = new WeakMap<Site, readonly Use[]>();

/** Every address that the pages, stylesheets and scripts of a site use. */
export function usesIn(site: Site): readonly Use[] {
  const known = collected.get(site) ?? collect(site);
  collected.set(site, known);
  return known;
}
