import { pagesOf } from '../page.ts';
import type { Problem } from '../problem.ts';
import { textOf, type Site } from '../site.ts';
import { readRules, sentAt } from './sent.ts';
import { headerFaults, kindOf } from './wanted-headers.ts';

const FILE = '_headers';
/** Hosts read it and do not serve it. */
const REDIRECTS = '_redirects';
/** What Cloudflare Pages reads; it passes over the rest in silence. */
const MOST_RULES = 100;
const LONGEST_LINE = 2_000;

const FIX = 'Correct src/hosting.';

/** Files that lie among pages, as a picture would, are for those pages; everything beside them is for everybody. */
const isAmongPages = (path: string, site: Site): boolean =>
  path.includes('/') &&
  pagesOf(site).some(
    (page) => kindOf(page.path) === 'page' && page.path.startsWith(path.slice(0, path.indexOf('/') + 1)),
  );

function limits(text: string, rules: number): Problem[] {
  const long = text.split('\n').flatMap((line, at) => (line.length > LONGEST_LINE ? [at + 1] : []));
  return [
    ...(rules > MOST_RULES
      ? [{ at: `${FILE}:1:1`, found: `${rules} rules, where ${MOST_RULES} are read`, fix: 'Name folders, not pages.' }]
      : []),
    ...long.map((line) => ({ at: `${FILE}:${line}:1`, found: `more than ${LONGEST_LINE} letters`, fix: FIX })),
  ];
}

/** By `_headers` every page refuses frames, pages for frames allow them, and what these load may be loaded from anywhere. */
export function checkHeaders(site: Site): Problem[] {
  const text = textOf(site, FILE);
  const rules = readRules(text);
  const files = [...site.files.keys()].filter(
    (path) => path !== FILE && path !== REDIRECTS && (kindOf(path) === 'page' || !isAmongPages(path, site)),
  );
  const asked = files.flatMap((path) => {
    const kind = kindOf(path);
    const folder = /(^|\/)index\.html$/.test(path) ? [path.replace(/index\.html$/, '')] : [];
    return [path, ...folder].map((address) => ({ path, kind, address: site.base + address }));
  });
  // The first page for frames may come later than its rule.
  const frames = { path: FILE, kind: 'shared', address: `${site.base}embed/some/` } as const;
  return [
    ...limits(text, rules.length),
    ...[...asked, frames].flatMap(({ path, kind, address }) =>
      headerFaults(sentAt(address, rules), kind).map((found) => ({
        at: `${path}:1:1`,
        found: `${found} at ${address}`,
        fix: FIX,
      })),
    ),
  ];
}
