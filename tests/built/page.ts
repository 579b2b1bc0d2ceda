import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { pathsOf, textOf, type Site } from './site.ts';

/** One element of a page, as a browser would build it. */
export type Tag = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text inside, with that of the elements inside. */
  readonly text: string;
  /** The start tag as it is written in the file. */
  readonly source: string;
  readonly parent: Tag | null;
  readonly line: number;
  readonly column: number;
};

/** One HTML file: its elements in the order of the file. */
export type Page = {
  readonly path: string;
  /** The address it is shown at, without the origin. */
  readonly address: string;
  readonly html: string;
  readonly tags: readonly Tag[];
};

type Node = DefaultTreeAdapterTypes.ChildNode;

const textIn = (node: Node): string =>
  node.nodeName === '#text' && 'value' in node
    ? node.value
    : 'childNodes' in node
      ? node.childNodes.map(textIn).join('')
      : '';

function tagsIn(nodes: readonly Node[], parent: Tag | null, html: string): Tag[] {
  return nodes.flatMap((node) => {
    if (!('tagName' in node)) return [];
    const place = node.sourceCodeLocation?.startTag ?? node.sourceCodeLocation;
    const tag: Tag = {
      name: node.tagName,
      attributes: Object.fromEntries(
        node.attrs.map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value]),
      ),
      text: node.childNodes.map(textIn).join(''),
      source: place ? html.slice(place.startOffset, place.endOffset) : '',
      parent,
      line: place?.startLine ?? 1,
      column: place?.startCol ?? 1,
    };
    return [tag, ...tagsIn(node.childNodes, tag, html)];
  });
}

/** Reads a page as a browser without script would, so that what stands in `<noscript>` counts. */
function readPage(path: string, html: string, base: string): Page {
  const { childNodes } = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  return { path, address: base + path.replace(/(^|\/)index\.html$/, '$1'), html, tags: tagsIn(childNodes, null, html) };
}

const read = new WeakMap<Site, readonly Page[]>();

/** Every page of the site: each HTML file that was found, never a list by hand. */
export function pagesOf(site: Site): readonly Page[] {
  const known = read.get(site) ?? pathsOf(site, '.html').map((path) => readPage(path, textOf(site, path), site.base));
  read.set(site, known);
  return known;
}

/** Where a tag stands, for a problem. */
export const placeOf = ({ path }: Page, { line, column }: Tag): string => `${path}:${line}:${column}`;

/** Whether a tag stands inside another. */
export const isInside = (tag: Tag, outer: Tag): boolean =>
  tag.parent !== null && (tag.parent === outer || isInside(tag.parent, outer));

const NOT_RUN = /^(?!$|module$|importmap$|speculationrules$|(text|application)\/(java|ecma)script$)/i;

/** Whether a tag is a script that a browser runs; plain data in a script element is none. */
export const isRun = ({ name, attributes }: Tag): boolean =>
  name === 'script' && !NOT_RUN.test(attributes['type'] ?? '');

/** Whether search engines are asked to leave the page out. */
export const isHidden = ({ tags }: Page): boolean =>
  tags.some(
    ({ name, attributes }) =>
      name === 'meta' && attributes['name'] === 'robots' && (attributes['content'] ?? '').includes('noindex'),
  );
