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
  /** Inline script that runs, and every module that its script tags reach. */
  readonly script: number;
  /** The page and what it loads; the title font is counted apart. */
  readonly requests: number;
};

const bytes = (content: string | Uint8Array): number =>
  content.length === 0 ? 0 : gzipSync(content, { level: 6 }).length;

const NOT_FETCHED = /^(data:|#)/;

/** The files that these uses load, and what those load in turn. */
function reached(uses: readonly Use[], all: readonly Use[], site: Site, known = new Set<string>()): Set<string> {
  for (const use of uses) {
    if (!use.loads || NOT_FETCHED.test(use.address)) continue;
    const target = follow(use.address, use.from, site);
    if (target.kind !== 'file' || known.has(target.path) || target.path.endsWith('.html')) continue;
    known.add(target.path);
    reached(
      all.filter(({ from }) => from.path === target.path),
      all,
      site,
      known,
    );
  }
  return known;
}

/** Weighs a page with everything it loads without being asked. */
export function weigh(page: Page, site: Site): Weight {
  const all = usesIn(site);
  const files = [
    ...reached(
      all.filter(({ from }) => from.path === page.path),
      all,
      site,
    ),
  ];
  const inline = page.tags.filter((tag) => isRun(tag) && !('src' in tag.attributes)).map(({ text }) => text);
  const rest = inline.reduce((html, text) => html.replace(text, ''), page.html);
  const sum = (ending: string) =>
    files.filter((path) => path.endsWith(ending)).reduce((total, path) => total + bytes(site.files.get(path) ?? ''), 0);
  return {
    path: page.path,
    html: bytes(rest),
    css: sum('.css'),
    script: sum('.js') + bytes(inline.join('')),
    requests: 1 + files.filter((path) => !path.endsWith('.woff2')).length,
  };
}
