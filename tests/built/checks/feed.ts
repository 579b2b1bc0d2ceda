import { follow } from '../address.ts';
import { pagesOf } from '../page.ts';
import type { Problem } from '../problem.ts';
import { textOf, type Site } from '../site.ts';

const FEED = 'updates.xml';
const PAGE = 'advisers/updates/index.html';
const MANIFEST = 'site.webmanifest';
const FIX = 'Correct src/exports/atom.ts, or src/pages/updates.xml.ts.';

const between = (text: string, tag: string): string[] =>
  [...text.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))].map(([, inside]) => inside ?? '');

/** One entry: an address on the page of changes that leads to its heading, and words. */
function entryFaults(entry: string, site: Site): string[] {
  const [id = ''] = between(entry, 'id');
  const [date = ''] = between(entry, 'updated');
  const target = follow(id, { path: FEED, address: site.base + FEED }, site);
  const page = pagesOf(site).find(({ path }) => path === PAGE);
  const leads =
    target.kind === 'file' &&
    target.path === PAGE &&
    target.anchor !== '' &&
    page?.tags.some(({ attributes }) => attributes['id'] === target.anchor);
  return [
    ...(leads ? [] : [`the entry ${id}, which the page of changes does not have`]),
    ...(entry.includes(`href="${id}"`) ? [] : [`the entry ${id} with a link elsewhere`]),
    ...(/^\d{4}-\d{2}-\d{2}T12:00:00Z$/.test(date) ? [] : [`the time "${date}"`]),
    ...(/<title>[^<]+<\/title>[^]*<content type="text">[^<]+<\/content>/.test(entry) ? [] : [`no words in ${id}`]),
  ];
}

/** The first page leads to the feed, and the feed to every change on its page. */
export function checkFeed(site: Site): Problem[] {
  const text = textOf(site, FEED);
  const home = pagesOf(site).find(({ path }) => path === 'index.html');
  const links = (home?.tags ?? []).filter(({ name }) => name === 'link').map(({ attributes }) => attributes);
  const whole = site.origin + site.base + FEED;
  const entries = [...text.matchAll(/<entry>([^]*?)<\/entry>/g)].map(([, inside]) => inside ?? '');
  const told = pagesOf(site)
    .find(({ path }) => path === PAGE)
    ?.tags.filter(({ name }) => name === 'time').length;
  const ids = between(text, 'id');
  const faults = [
    ...(text.startsWith('<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"')
      ? []
      : ['no Atom feed']),
    ...(text.includes(`<link rel="self" type="application/atom+xml" href="${whole}"/>`)
      ? []
      : ['no address of its own']),
    ...(ids.length === new Set(ids).size ? [] : ['an id twice']),
    ...(entries.length === told && entries.length > 0 ? [] : [`${entries.length} entries of ${told ?? 0} changes`]),
    ...entries.flatMap((entry) => entryFaults(entry, site)),
  ];
  return [
    ...faults.map((found) => ({ at: `${FEED}:1:1`, found, fix: FIX })),
    ...(links.some(({ type, href }) => type === 'application/atom+xml' && href === whole)
      ? []
      : [{ at: 'index.html:1:1', found: 'no link to the feed', fix: 'Put FeedLink.astro into its head.' }]),
    ...(links.some(({ rel, href }) => rel === 'manifest' && href === site.base + MANIFEST)
      ? []
      : [{ at: 'index.html:1:1', found: 'no link to the manifest', fix: 'Link to /site.webmanifest.' }]),
  ];
}
