import { withoutTag } from '../without-tag.ts';
import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { isInside, isRun, pagesOf, placeOf, type Page, type Tag } from '../page.ts';
import type { Problem } from '../problem.ts';
import { textOf, type Site } from '../site.ts';
import { isLater } from './weigh.ts';

type Fault = { readonly tag?: Tag | undefined; readonly found: string; readonly fix: string };

/** The loader for those who show our frames: its file, and the most it may weigh with gzip. */
export const LOADER = { path: 'embed.js', bytes: 2_048 };

const isEmbed = ({ path }: Page): boolean => /^embed\/[^/]+\/index\.html$/.test(withoutTag(path));

/** Where every page for frames leads whoever has more than a bad day: an activity may ask how somebody is. */
const SOMEBODY = 'https://findahelpline.com/';

const exactly = (tags: readonly Tag[], what: string, fix: string): Fault[] =>
  tags.length === 1 ? [] : [{ tag: tags[1], found: `${String(tags.length)} ${what}`, fix }];

const RELATIVE = 'Write it relative to the page: portable pages are shown from any folder. See layouts/Embed.astro.';

/**
 * Addresses of the site's own, as a portable page may not write them. That of the full page, and of what is read to embed
 * it, are for other programs, which need them whole.
 */
const notRelative = ({ tags }: Page, origin: string): Fault[] =>
  tags.flatMap((tag) => {
    const address = tag.attributes['href'] ?? tag.attributes['src'];
    if (address === undefined || /^(canonical|alternate)$/.test(tag.attributes['rel'] ?? '')) return [];
    return /^\/|^\w+:\/\//.test(address) && (address.startsWith('/') || address.startsWith(`${origin}/`))
      ? [{ tag, found: `the address ${address}`, fix: RELATIVE }]
      : [];
  });

/** The same in what the script is given. */
const notRelativeData = ({ tags }: Page): Fault[] =>
  tags
    .filter(({ name, text }) => name === 'script' && /"(?:href|notes|links)":(?:"\/|\{"[^"]+":"\/)/.test(text))
    .map((tag) => ({ tag, found: 'an address of its own that begins with a slash, in the data', fix: RELATIVE }));

const LOADS_MORE = /\bimport\s*\(|\bimport\s*["'`{*]|\bexport\s*[{*]|\bimport\.meta\b|serviceWorker|document\.cookie/;

const isSheet = ({ name, attributes }: Tag): boolean => name === 'link' && attributes['rel'] === 'stylesheet';

/** What is wrong with one script of a portable page; data is none. */
function scriptFaults(tag: Tag): Fault[] {
  const { attributes, source, text } = tag;
  if ('src' in attributes)
    return [{ tag, found: source, fix: 'Put it on the page: a frame without an origin may get no file of ours.' }];
  if ('type' in attributes)
    return [{ tag, found: source, fix: 'Write a classic script: a frame in a sandbox gets no module.' }];
  const more = LOADS_MORE.exec(text);
  if (more) return [{ tag, found: `${more[0]} in its script`, fix: 'A portable script loads and keeps nothing.' }];
  try {
    new Script(text);
    return [];
  } catch {
    return [{ tag, found: 'a script that is cut off', fix: 'Escape what ends it: bundling/inline-script.ts.' }];
  }
}

/** What a policy allows by `'self'` is allowed nowhere in a frame without an origin, so what runs there is named by its hash. */
const notByHash = ({ tags }: Page): Fault[] =>
  tags
    .filter(({ attributes }) => attributes['http-equiv'] === 'content-security-policy')
    .filter(({ attributes }) => /(script|style)-src[^;]*'self'/.test(attributes['content'] ?? ''))
    .map((tag) => ({ tag, found: "'self' for scripts or styles", fix: 'Name hashes: bundling/page-files.ts.' }));

function check(page: Page, origin: string): Fault[] {
  const { tags } = page;
  const scripts = tags.filter(isRun);
  const styles = tags.filter(({ name }) => name === 'style');
  const main = tags.find(({ name }) => name === 'main');
  // The one beside the controls puts answers back; the other is that of the activity.
  // A second one may follow: what the site would load when it is asked for (`isLater`).
  const own = scripts.filter((tag) => (!main || !isInside(tag, main)) && !isLater(tag));
  return [
    ...exactly(own, 'scripts of its own', 'Put one on the page: the build makes it (embedScripts).'),
    ...exactly(styles, 'styles', 'Put one on the page: the build makes one of all (pageFiles).'),
    ...(main && own[0] && tags.indexOf(own[0]) < tags.indexOf(main)
      ? [{ tag: own[0], found: 'its script before what can be read', fix: 'Put it at the end: layouts/Embed.astro.' }]
      : []),
    ...scripts.flatMap(scriptFaults),
    ...notByHash(page),
    ...tags
      .filter((tag) => isSheet(tag) || tag.name === 'header' || tag.name === 'nav')
      .map((tag) => ({
        tag,
        found: tag.source,
        fix: 'An embed loads nothing that it needs, and has no navigation of the site.',
      })),
    ...styles
      .filter(({ text }) => text.includes('font-face'))
      .map((tag) => ({ tag, found: 'a font in the style', fix: 'Titles of embeds are in the font of the system.' })),
    ...(tags.some(({ name, attributes }) => name === 'base' && attributes['target'] === '_blank')
      ? []
      : [{ found: 'links that open in the frame', fix: 'Write <base target="_blank">.' }]),
    ...(tags.some(({ attributes }) => attributes['href'] === SOMEBODY)
      ? []
      : [{ found: 'no way to a person to talk to', fix: 'Keep the line of help: components/EmbedFoot.astro.' }]),
    ...(tags.some(({ attributes }) => /(^| )step( |$)/.test(attributes['class'] ?? ''))
      ? []
      : [{ found: 'no steps', fix: 'Lay the parts of the activity in sections: islands/step.tsx.' }]),
    ...notRelative(page, origin),
    ...notRelativeData(page),
  ];
}

/** Every page for frames is portable: one style and one classic script on it, relative addresses; and the loader is small. */
export function checkPortable(site: Site): Problem[] {
  const size = gzipSync(textOf(site, LOADER.path), { level: 6 }).length;
  return [
    ...(textOf(site, LOADER.path) !== '' && size <= LOADER.bytes
      ? []
      : [
          {
            at: `${LOADER.path}:1:1`,
            found: `bytes of the loader with gzip: ${String(size)}, where 1 to ${String(LOADER.bytes)} are expected`,
            fix: 'Import less into src/embeds/loader.ts.',
          },
        ]),
    ...pagesOf(site)
      .filter(isEmbed)
      .flatMap((page) =>
        check(page, site.origin).map(({ tag, found, fix }) => ({
          at: tag ? placeOf(page, tag) : `${page.path}:1:1`,
          found,
          fix,
        })),
      ),
  ];
}
