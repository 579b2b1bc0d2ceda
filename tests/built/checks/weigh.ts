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
  /** What one press may still load, each with the modules that come with it and are not there yet. */
  readonly asked: readonly { readonly path: string; readonly bytes: number }[];
};

const bytes = (content: string | Uint8Array): number =>
  content.length === 0 ? 0 : gzipSync(content, { level: 6 }).length;

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

/** Weighs a page with everything it loads without being asked. */
export function weigh(page: Page, site: Site): Weight {
  const all = usesIn(site);
  const own = all.filter(({ from }) => from.path === page.path);
  const there = reached(own, site);
  const files = [...there];
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
    asked: askedOn(
      all.filter(({ from }) => from.path === page.path || there.has(from.path)),
      there,
      site,
    ),
  };
}
