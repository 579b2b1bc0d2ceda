import { withoutTag } from '../without-tag.ts';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { follow } from '../address.ts';
import { isRun, type Page, type Tag } from '../page.ts';
import type { Site } from '../site.ts';
import { usesIn, type Use } from '../uses.ts';

/** What a page costs, in bytes as sent with gzip, level 6, where nothing else is said. */
export type Weight = {
  readonly path: string;
  /**
   * What is read: HTML with its styles and its inline script, as it stands in the file, with brotli (level 11) and with
   * gzip. In an embed the script of the activity comes behind all of it, and is not part of it.
   */
  readonly page: { readonly brotli: number; readonly gzip: number };
  /** HTML with the styles in it, without inline script. */
  readonly html: number;
  /** Styles in files of their own. */
  readonly css: number;
  /** Inline script that runs, and every module that its script tags reach. */
  readonly script: number;
  /** The page and what it loads; the title font is counted apart. */
  readonly requests: number;
  /** What one press may still load, each with the modules that come with it and are not there yet. */
  readonly asked: readonly { readonly path: string; readonly bytes: number }[];
};

const bytes = (content: string | Uint8Array): number =>
  content.length === 0 ? 0 : gzipSync(content, { level: 6 }).length;

const FRAMED = /^embed\/.+\.html$/;

/** The page up to where the script of its activity begins, where that stands in it. */
function readPart({ path, html, tags }: Page): string {
  const own = FRAMED.test(withoutTag(path)) ? tags.filter((tag) => isRun(tag) && tag.parent?.name === 'body') : [];
  return own.reduce((rest, { text }) => rest.replace(text, ''), html);
}

const NOT_FETCHED = /^(data:|#)/;

/** The file of the site that a use loads, if it loads one. */
function fileOf({ loads, address, from }: Use, site: Site): string | null {
  if (!loads || NOT_FETCHED.test(address)) return null;
  const target = follow(address, from, site);
  return target.kind === 'file' && !target.path.endsWith('.html') ? target.path : null;
}

/** The files that these uses load without being asked, and what those load in turn. */
function reached(uses: readonly Use[], site: Site, known = new Set<string>()): Set<string> {
  for (const use of uses) {
    const path = use.asked ? null : fileOf(use, site);
    if (path === null || known.has(path)) continue;
    known.add(path);
    reached(
      usesIn(site).filter(({ from }) => from.path === path),
      site,
      known,
    );
  }
  return known;
}

/** What a press may load on a page that has these files: one of them for each `import()`, also of those that come later. */
function askedOn(uses: readonly Use[], there: ReadonlySet<string>, site: Site): Weight['asked'] {
  const found = new Map<string, number>();
  const follows = (from: readonly Use[]): void => {
    for (const use of from) {
      const path = use.asked ? fileOf(use, site) : null;
      if (path === null || found.has(path)) continue;
      const brought = reached([{ ...use, asked: false }], site);
      const fresh = [...brought].filter((one) => !there.has(one));
      found.set(
        path,
        fresh.reduce((total, one) => total + bytes(site.files.get(one) ?? ''), 0),
      );
      follows(usesIn(site).filter((one) => brought.has(one.from.path)));
    }
  };
  follows(uses);
  return [...found].map(([path, size]) => ({ path, bytes: size }));
}

/** A script on a page for frames that is run behind the first: what the site would load when it is asked for. */
export const isLater = ({ attributes }: Tag): boolean => 'data-later' in attributes;

const weighed = new WeakMap<Page, Weight>();

/** Weighs a page with everything it loads without being asked. */
export function weigh(page: Page, site: Site): Weight {
  const known = weighed.get(page) ?? weighOnce(page, site);
  weighed.set(page, known);
  return known;
}

function weighOnce(page: Page, site: Site): Weight {
  const all = usesIn(site);
  const own = all.filter(({ from }) => from.path === page.path);
  const there = reached(own, site);
  const files = [...there];
  const scripts = page.tags.filter((tag) => isRun(tag) && !('src' in tag.attributes));
  const inline = scripts.filter((tag) => !isLater(tag)).map(({ text }) => text);
  const rest = scripts.map(({ text }) => text).reduce((html, text) => html.replace(text, ''), page.html);
  const sum = (ending: string) =>
    files.filter((path) => path.endsWith(ending)).reduce((total, path) => total + bytes(site.files.get(path) ?? ''), 0);
  const read = readPart(page);
  return {
    path: page.path,
    page: { brotli: brotliCompressSync(read).length, gzip: bytes(read) },
    html: bytes(rest),
    css: sum('.css'),
    script: sum('.js') + bytes(inline.join('')),
    requests: 1 + files.filter((path) => !path.endsWith('.woff2')).length,
    asked: [
      ...askedOn(
        all.filter(({ from }) => from.path === page.path || there.has(from.path)),
        there,
        site,
      ),
      ...scripts.filter(isLater).map(({ text }) => ({ path: 'the script behind', bytes: bytes(text) })),
    ],
  };
}
