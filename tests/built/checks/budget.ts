import { pagesOf } from '../page.ts';
import type { Problem } from '../problem.ts';
import { pathsOf, type Site } from '../site.ts';
import { withoutTag } from '../without-tag.ts';
import { weigh, type Weight } from './weigh.ts';

/**
 * A page, with its styles and inline script in it, comes in one flight of ten packets with its headers; where the host
 * packs with gzip alone it may be a little more.
 */
const PAGE = { brotli: 13_600, gzip: 15_360 };
/** Everything that a page loads unasked stays within 34 KiB and six requests. */
const ALL = 34_816;
const REQUESTS = 6;
/** A sheet on paper may have one more: it draws results and reads answers back. Our own bar. */
const PAPER = '/print/index.html';
const FONT = 12_288;
/** What a press may load, such as the code that makes a file: no wait to notice on a slow line. Our own bar. */
const ASKED = 4_096;
/** A part of the notes that is opened brings its forms and sentences with it. Our own bar. */
const NOTES = { path: 'notes/index.html', asked: 8_192 };

/**
 * All evidence of the site stands on one page, so that it can be searched and printed: more than fifty claims, each with
 * what was found, who was studied, what it does not show, and its sources. Its text alone is more than a flight. It is for
 * people who came to read it, and ships no script. A card takes about 350 bytes, and there is room for two more.
 */
const EVIDENCE = { path: 'evidence/index.html', page: { brotli: 18_432, gzip: 22_528 } };

const pageAllowed = (path: string): Weight['page'] => (withoutTag(path) === EVIDENCE.path ? EVIDENCE.page : PAGE);

/** What each kind of page may ship as script, the first that fits. What is not named here ships none. */
const SCRIPT: readonly (readonly [kind: RegExp, bytes: number])[] = [
  [/^lessons\/[^/]+\/[^/]+\/index\.html$/, 20_480],
  [/^activities\/[^/]+\/index\.html$/, 20_480],
  [/^check-in\/index\.html$/, 20_480],
  [/^embed\/[^/]+\/index\.html$/, 20_480],
  // Paper draws all results of a sheet, and its bar is our own: the design has none for it.
  [/^activities\/[^/]+\/print\/index\.html$/, 24_576],
  [/^notes\/index\.html$/, 20_480],
  // It asks about the last next step, with a widget like those of a lesson; the other situations ship none.
  [/^start\/again\/index\.html$/, 20_480],
  [/^(lessons\/([^/]+\/)?)?index\.html$/, 2_048],
  // Copies what is to be pasted.
  [/^advisers\/embed\/.+\/index\.html$/, 1_024],
];

/** How much script a page may ship. */
export const scriptAllowed = (path: string): number => SCRIPT.find(([kind]) => kind.test(withoutTag(path)))?.[1] ?? 0;

const over = ({ path }: Weight, what: string, found: number, allowed: number, fix: string): Problem[] =>
  found <= allowed ? [] : [{ at: `${path}:1:1`, found: `${what}: ${found}, where ${allowed} are allowed`, fix }];

const check = (weight: Weight): Problem[] => [
  ...(['brotli', 'gzip'] as const).flatMap((packed) =>
    over(
      weight,
      `bytes of the page and its style, with ${packed}`,
      weight.page[packed] + weight.css,
      pageAllowed(weight.path)[packed],
      'Shorten the page, or share rules in src/styles.',
    ),
  ),
  ...over(
    weight,
    'bytes of script',
    weight.script,
    scriptAllowed(weight.path),
    'Import less, or load it on the pages that need it.',
  ),
  ...over(weight, 'bytes of HTML, CSS and script', weight.html + weight.css + weight.script, ALL, 'Make it lighter.'),
  ...over(
    weight,
    'requests',
    weight.requests,
    weight.path.endsWith(PAPER) ? REQUESTS + 1 : REQUESTS,
    'Join scripts (codeSplitting in astro.config.mjs), or leave a file out.',
  ),
  ...weight.asked.flatMap(({ path, bytes }) =>
    over(
      weight,
      `bytes that a press loads with ${path}`,
      bytes,
      withoutTag(weight.path) === NOTES.path ? NOTES.asked : ASKED,
      'Import less in it, or make two of it: codeSplitting in astro.config.mjs says what lies together.',
    ),
  ),
];

/** Every page, and the title font, stays within its budget. */
export function checkBudget(site: Site): Problem[] {
  const fonts = pathsOf(site, '.woff2').map((path) => ({ path, size: site.files.get(path)?.length ?? 0 }));
  return [
    ...pagesOf(site).flatMap((page) => check(weigh(page, site))),
    ...fonts
      .filter(({ size }) => size > FONT)
      .map(({ path, size }) => ({
        at: `${path}:1:1`,
        found: `bytes of font: ${size}, where ${FONT} are allowed`,
        fix: 'Keep fewer characters when making the subset.',
      })),
  ];
}

/** The kinds of page, by their names in the table: each page is of the first that fits. */
const KINDS: readonly (readonly [kind: string, path: RegExp])[] = [
  ['lesson', /^lessons\/[^/]+\/[^/]+\/index\.html$/],
  ['sheet', /^(activities\/[^/]+|check-in|start\/again)\/index\.html$/],
  ['frame', /^embed\/[^/]+\/index\.html$/],
  ['paper', /\/print\/index\.html$/],
  ['notes', /^notes\//],
  ['evidence', /^evidence\//],
  ['other', /./],
];

const MEASURES = [
  ['page, brotli', ({ page, css }: Weight) => page.brotli + css, (path: string) => pageAllowed(path).brotli],
  ['page, gzip', ({ page, css }: Weight) => page.gzip + css, (path: string) => pageAllowed(path).gzip],
  ['script, gzip', ({ script }: Weight) => script, scriptAllowed],
] as const;

const row = (cells: readonly (string | number)[], widths: readonly number[]): string =>
  cells
    .map((cell, at) => (at === 0 ? String(cell).padEnd(widths[0] ?? 0) : String(cell).padStart(widths[at] ?? 9)))
    .join('');

/** The heaviest page of each kind by each measure, with what it may weigh. */
export function heaviest(site: Site): string {
  const kinds = Map.groupBy(
    pagesOf(site),
    ({ path }) => KINDS.find(([, kind]) => kind.test(withoutTag(path)))?.[0] ?? 'other',
  );
  const widths = [10, 14, 9, 9];
  const lines = KINDS.flatMap(([kind]) => {
    const pages = (kinds.get(kind) ?? []).map((page) => weigh(page, site));
    return MEASURES.flatMap(([name, bytes, allowed]) => {
      const [most] = pages.toSorted((one, other) => bytes(other) - bytes(one));
      return most && bytes(most) > 0
        ? [`${row([kind, name, bytes(most), allowed(most.path)], widths)}  ${most.path}`]
        : [];
    });
  });
  return [`${row(['heaviest', '', 'bytes', 'allowed'], widths)}  page`, ...lines].join('\n');
}

/** The measured figures, one line per page. */
export function budgetTable(site: Site): string {
  const widths = [44, 9, 9, 9, 9, 9, 9];
  return [
    row(['page (bytes)', 'brotli', 'gzip', 'script', 'allowed', 'requests', 'a press'], widths),
    ...pagesOf(site).map((page) => {
      const { path, page: read, css, script, requests, asked } = weigh(page, site);
      // The heaviest thing that a press may load.
      const press = Math.max(0, ...asked.map(({ bytes }) => bytes));
      return row([path, read.brotli + css, read.gzip + css, script, scriptAllowed(path), requests, press], widths);
    }),
  ].join('\n');
}
