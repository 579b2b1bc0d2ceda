import { gzipSync } from 'node:zlib';
import { follow } from '../address.ts';
import { isRun, pagesOf, placeOf, type Page, type Tag } from '../page.ts';
import type { Problem } from '../problem.ts';
import { textOf, type Site } from '../site.ts';

type Fault = { readonly tag?: Tag | undefined; readonly found: string; readonly fix: string };

/** The loader for those who show our frames: its file, and the most it may weigh with gzip. */
export const LOADER = { path: 'embed.js', bytes: 2_048 };

const isEmbed = ({ path }: Page): boolean => /^embed\/[^/]+\/index\.html$/.test(path);

/** Where every page for frames leads whoever has more than a bad day: an activity may ask how somebody is. */
const SOMEBODY = 'https://findahelpline.com/';

const exactly = (tags: readonly Tag[], what: string, fix: string): Fault[] =>
  tags.length === 1 ? [] : [{ tag: tags[1], found: `${String(tags.length)} ${what}`, fix }];

const RELATIVE = 'Write it relative to the page: portable pages are shown from any folder. See layouts/Embed.astro.';

/** Addresses of the site's own, as a portable page may not write them. A canonical address is a name, and not gone to. */
const notRelative = ({ tags }: Page, origin: string): Fault[] =>
  tags.flatMap((tag) => {
    const address = tag.attributes['href'] ?? tag.attributes['src'];
    if (address === undefined || tag.attributes['rel'] === 'canonical') return [];
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

function check(page: Page, site: Site): Fault[] {
  const { tags } = page;
  const scripts = tags.filter((tag) => isRun(tag) && 'src' in tag.attributes);
  const sheets = tags.filter(({ name, attributes }) => name === 'link' && attributes['rel'] === 'stylesheet');
  const [script] = scripts;
  const target = follow(script?.attributes['src'] ?? '', page, site);
  const code = target.kind === 'file' ? textOf(site, target.path) : '';
  const more = LOADS_MORE.exec(code);
  return [
    ...exactly(scripts, 'scripts in files', 'Load one: the build makes one for each set of packs (embedScripts).'),
    ...exactly(sheets, 'style sheets', 'Load one: pages/embed/[set].css.ts makes it.'),
    ...tags
      .filter((tag) => isRun(tag) && tag.attributes['type'] !== undefined)
      .map((tag) => ({
        tag,
        found: tag.source,
        fix: 'Load a classic script: a frame in a sandbox gets no module.',
      })),
    ...(script && 'defer' in script.attributes
      ? []
      : [{ tag: script, found: script?.source ?? 'no script', fix: 'Say defer: the page is read first.' }]),
    ...tags
      .filter(({ name }) => name === 'style' || name === 'header' || name === 'nav')
      .map((tag) => ({ tag, found: tag.source, fix: 'An embed has one style sheet, and no navigation of the site.' })),
    ...(sheets
      .map((tag) => styleOf(tag, page, site))
      .join('')
      .includes('font-face')
      ? [{ tag: sheets[0], found: 'a font in the style sheet', fix: 'Titles of embeds are in the font of the system.' }]
      : []),
    ...(more
      ? [{ tag: script, found: `${more[0]} in its script`, fix: 'A portable script loads and keeps nothing.' }]
      : []),
    ...(tags.some(({ name, attributes }) => name === 'base' && attributes['target'] === '_blank')
      ? []
      : [{ found: 'links that open in the frame', fix: 'Write <base target="_blank">.' }]),
    ...(tags.some(({ attributes }) => attributes['href'] === SOMEBODY)
      ? []
      : [{ found: 'no way to a person to talk to', fix: 'Keep the line of help: components/EmbedFoot.astro.' }]),
    ...(tags.some(({ attributes }) => /(^| )step( |$)/.test(attributes['class'] ?? ''))
      ? []
      : [{ found: 'no steps', fix: 'Lay the parts of the activity in sections: islands/step.tsx.' }]),
    ...notRelative(page, site.origin),
    ...notRelativeData(page),
  ];
}

const styleOf = (tag: Tag, page: Page, site: Site): string => {
  const target = follow(tag.attributes['href'] ?? '', page, site);
  return target.kind === 'file' ? textOf(site, target.path) : '';
};

/** Every page for frames is portable: one style, one classic script, relative addresses; and the loader is small. */
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
        check(page, site).map(({ tag, found, fix }) => ({
          at: tag ? placeOf(page, tag) : `${page.path}:1:1`,
          found,
          fix,
        })),
      ),
  ];
}
