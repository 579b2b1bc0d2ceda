import { gzipSync } from 'node:zlib';
import { follow } from '../address.ts';
import { isRun, type Page } from '../page.ts';
import type { Site } from '../site.ts';
import { usesIn, type Use } from '../uses.ts';

/** What a page costs, in bytes as sent with gzip, level 6. */
export type Weight = {
  readonly path: string;
  /** HTML with the styles in it, without inline script. */
  readonly html: number;
  /** Styles in files of their own. */
  readonly css: number;
  /** Inline script that runs, and every module that its script tags reach without being asked. */
  readonly script: number;
  /** Modules that are loaded later, when the reader opens something, and what those reach. */
  readonly later: number;
  /** The page and what it loads; the title font is counted apart. */
  readonly requests: number;
};

const bytes = (content: string | Uint8Array): number =>
  content.length === 0 ? 0 : gzipSync(content, { level: 6 }).length;

const NOT_FETCHED = /^(data:|#)/;

/** The files that these uses load, and what those load in turn. With `later`, those as well that wait to be asked for. */
function reached(
  uses: readonly Use[],
  all: readonly Use[],
  site: Site,
  later: boolean,
  known = new Set<string>(),
): Set<string> {
  for (const use of uses) {
    if (!use.loads || (use.later && !later) || NOT_FETCHED.test(use.address)) continue;
    const target = follow(use.address, use.from, site);
    if (target.kind !== 'file' || known.has(target.path) || target.path.endsWith('.html')) continue;
    known.add(target.path);
    reached(
      all.filter(({ from }) => from.path === target.path),
      all,
      site,
      later,
      known,
    );
  }
  return known;
}

/** Weighs a page with everything it loads without being asked. */
export function weigh(page: Page, site: Site): Weight {
  const all = usesIn(site);
  const own = all.filter(({ from }) => from.path === page.path);
  const files = [...reached(own, all, site, false)];
  const waiting = [...reached(own, all, site, true)].filter((path) => !files.includes(path));
  const inline = page.tags.filter((tag) => isRun(tag) && !('src' in tag.attributes)).map(({ text }) => text);
  const rest = inline.reduce((html, text) => html.replace(text, ''), page.html);
  const sumOf = (paths: readonly string[]) =>
    paths.reduce((total, path) => total + bytes(site.files.get(path) ?? ''), 0);
  const sum = (ending: string) => sumOf(files.filter((path) => path.endsWith(ending)));
  return {
    path: page.path,
    html: bytes(rest),
    css: sum('.css'),
    script: sum('.js') + bytes(inline.join('')),
    later: sumOf(waiting),
    requests: 1 + files.filter((path) => !path.endsWith('.woff2')).length,
  };
}
