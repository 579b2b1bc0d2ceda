import { parseFragment } from 'parse5';
import { pagesOf, placeOf, type Page, type Tag } from '../page.ts';
import { pngSize } from '../png-size.ts';
import type { Problem } from '../problem.ts';
import { pathsOf, textOf, type Site } from '../site.ts';
import { ownFile } from './preview.ts';

const FIX = 'Correct src/exports/oembed.ts or src/pages/oembed.';
/** WordPress reads no further to find the link. */
const READ = 150_000;
/** What WordPress keeps of a frame. */
const KEPT = ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'];
/** Pages that others show in theirs. */
const SHOWN = /^(lessons\/[^/]+\/[^/]+|activities\/[^/]+|check-in)\/index\.html$/;

const FRAMED = /^embed\/([^/]+)\/index\.html$/;

const headingOf = ({ tags }: Page): string => tags.find(({ name }) => name === 'h1')?.text.trim() ?? '';

const isDiscovery = ({ name, attributes }: Tag): boolean =>
  name === 'link' && attributes['type'] === 'application/json+oembed';

type Answer = Readonly<Record<string, unknown>>;

function answerIn(text: string): Answer | null {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null ? (answer as Answer) : null;
  } catch {
    return null;
  }
}

type Element = { readonly attributes: Readonly<Record<string, string>>; readonly words: string };

function elementIn(html: string): Element {
  const [node] = parseFragment(html).childNodes;
  const attrs = node && 'attrs' in node ? node.attrs : [];
  const [text] = node && 'childNodes' in node ? node.childNodes : [];
  return {
    attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
    words: text && 'value' in text ? text.value : '',
  };
}

/** A link in a quotation, and the one frame behind it; null for any other text. */
function framedIn(html: unknown): { readonly link: Element; readonly frame: Element } | null {
  // Word for word, as WordPress looks for it: a quotation that comes later, or has attributes, would be lost with its link.
  const [whole, link = '', frame = ''] =
    /^<blockquote>(<a [^>]*>[^<]*<\/a>)<\/blockquote>(<iframe [^>]*><\/iframe>)$/.exec(String(html)) ?? [];
  return whole === undefined ? null : { link: elementIn(link), frame: elementIn(frame) };
}

function frameFaults({ html, width, height }: Answer, page: Page, site: Site): string[] {
  const framed = framedIn(html);
  if (framed === null) return [`html that is not a link in a quotation and one frame: ${String(html)}`];
  const { attributes: link, words } = framed.link;
  const { attributes: frame } = framed.frame;
  const path = ownFile(frame['src'] ?? '', page, site);
  const id = path === null ? undefined : FRAMED.exec(path)?.[1];
  const full = pagesOf(site).find(
    (one) => one.path === `activities/${id}/index.html` || one.path === `${id}/index.html`,
  );
  return [
    ...(ownFile(link['href'] ?? '', page, site) === page.path && words === headingOf(page)
      ? []
      : [`the link ${link['href'] ?? '(none)'} with the words "${words}"`]),
    ...Object.keys(link)
      .filter((name) => name !== 'href')
      .map((name) => `${name} on the link, which WordPress takes away`),
    ...Object.keys(frame)
      .filter((name) => !KEPT.includes(name))
      .map((name) => `${name} on the frame, which WordPress takes away`),
    ...(full && frame['title'] === headingOf(full) ? [] : [`the frame titled "${frame['title'] ?? ''}"`]),
    ...(frame['width'] === String(width) && frame['height'] === String(height) ? [] : ['a frame of another size']),
    ...(path !== null && id !== undefined && site.files.has(path)
      ? []
      : [`the frame ${frame['src'] ?? '(none)'}, which is no page for frames of this site`]),
  ];
}

function answerFaults(answer: Answer, page: Page, site: Site): string[] {
  const heading = headingOf(page);
  const thumbnail = ownFile(String(answer['thumbnail_url']), page, site);
  const size = pngSize(thumbnail === null ? undefined : site.files.get(thumbnail));
  const fits = size?.width === answer['thumbnail_width'] && size?.height === answer['thumbnail_height'];
  const own = page.path.replace(/^(?:activities\/)?([^/]+\/index\.html)$/, 'embed/$1');
  const framed = page.path.startsWith('lessons/')
    ? pathsOf(site, '.html').some((path) => FRAMED.test(path))
    : site.files.has(own);
  const type = framed ? 'rich' : 'link';
  return [
    ...(answer['version'] === '1.0' ? [] : [`version ${String(answer['version'])}`]),
    ...(answer['title'] === heading ? [] : [`the title "${String(answer['title'])}" of "${heading}"`]),
    ...(answer['provider_url'] === site.origin + site.base ? [] : [`provider ${String(answer['provider_url'])}`]),
    ...(size && fits ? [] : [`the thumbnail ${String(answer['thumbnail_url'])}`]),
    ...(answer['type'] === type ? [] : [`type ${String(answer['type'])}, where ${type} belongs`]),
    ...(type === 'rich' ? frameFaults(answer, page, site) : 'html' in answer ? ['html in a link'] : []),
  ];
}

function check(page: Page, site: Site): Problem[] {
  const links = page.tags.filter(isDiscovery);
  const [link] = links;
  if (!link || links.length > 1) {
    return [{ at: `${page.path}:1:1`, found: `${links.length} links to oEmbed`, fix: 'Give the layout its name.' }];
  }
  const at = placeOf(page, link);
  const path = ownFile(link.attributes['href'] ?? '', page, site);
  const answer = path?.startsWith('oembed/') ? answerIn(textOf(site, path)) : null;
  const early = link.parent?.name === 'head' && page.html.indexOf(link.source) < READ;
  const faults = [
    ...(early ? [] : ['the link to oEmbed where WordPress does not look']),
    ...(answer === null || path === null
      ? [`${link.attributes['href'] ?? '(none)'}, which is no oEmbed answer of this site`]
      : answerFaults(answer, page, site).map((fault) => `${fault} in ${path}`)),
  ];
  return faults.map((found) => ({ at, found, fix: FIX }));
}

/** A page for frames names the answer of its activity: editors make an embed of the address of a frame that is pasted. */
function checkFramed(page: Page, site: Site): Problem[] {
  const wanted = `oembed/${FRAMED.exec(page.path)?.[1] ?? ''}.json`;
  const named = page.tags.filter(isDiscovery).map(({ attributes }) => ownFile(attributes['href'] ?? '', page, site));
  if (named.join() === (site.files.has(wanted) ? wanted : '')) return [];
  return [
    {
      at: `${page.path}:1:1`,
      found: `a page for frames that leads to ${named.join(', ') || 'no oEmbed answer'}`,
      fix: 'Give the layout the answer of its activity: src/pages/embed.',
    },
  ];
}

/**
 * Every lesson and every activity can be shown by another site: its head leads to an answer that WordPress takes. It is a
 * frame where there is a page for one; a lesson shows an activity of its own.
 */
export function checkOEmbed(site: Site): Problem[] {
  const shown = pagesOf(site).filter(({ path }) => SHOWN.test(path));
  const led = new Set(
    shown.flatMap((page) =>
      page.tags.filter(isDiscovery).map((link) => ownFile(link.attributes['href'] ?? '', page, site)),
    ),
  );
  const lost = pathsOf(site, '.json').filter((path) => path.startsWith('oembed/') && !led.has(path));
  return [
    ...shown.flatMap((page) => check(page, site)),
    ...pagesOf(site)
      .filter(({ path }) => FRAMED.test(path))
      .flatMap((page) => checkFramed(page, site)),
    ...lost.map((path) => ({ at: `${path}:1:1`, found: 'an oEmbed answer that no page leads to', fix: FIX })),
  ];
}
