import { randomBytes } from 'node:crypto';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { found } from '../found.ts';
import { pagesOf } from '../page.ts';
import { siteOf } from '../site.ts';
import { budgetTable, checkBudget, heaviest, scriptAllowed } from './budget.ts';
import { weigh } from './weigh.ts';

const LESSON = 'lessons/fit/one/index.html';

/** Text that gzip can make only a quarter shorter. */
const noise = (bytes: number): string => randomBytes(bytes).toString('base64').slice(0, bytes);
/** Text that repeats after more bytes than gzip looks back: brotli alone sees that it does. */
const far = (bytes: number): string => `${noise(bytes)}${'<p>so far away</p>'.repeat(2_500)}`.repeat(2);
const faults = (texts: Readonly<Record<string, string>>) => found(checkBudget(siteOf(texts)));

test('a page is weighed with all that its scripts reach, each file once, and apart from that what a press may load', () => {
  const files = {
    'a.js': 'import"./b.js";let c=()=>import(`./c.js`)',
    'b.js': 'import"./a.js";export let b=1',
    'c.js': 'import"./b.js";import"./d.js";import("./e.js")',
    'd.js': 'let d=1',
    'e.js': 'let e=1',
    'f.js': 'let f=1',
    'font.woff2': 'font',
    'a.css': 'p{}',
  };
  const before = '<link rel="stylesheet" href="/a.css"><style>@font-face{src:url(/font.woff2)}</style>';
  const after =
    '<a href="/other/">x</a><script type="application/json">{}</script><script type="module" src="/a.js"></script>';
  const whole = `${before}<script>go()</script>${after}`;
  const site = siteOf({ ...files, [LESSON]: whole, 'other/index.html': 'x' });
  const size = (text: string) => gzipSync(text, { level: 6 }).length;
  const [page] = pagesOf(site).filter(({ path }) => path === LESSON);
  expect(page && weigh(page, site)).toEqual({
    path: LESSON,
    page: { brotli: brotliCompressSync(whole).length, gzip: size(whole) },
    html: size(`${before}<script></script>${after}`),
    css: size(files['a.css']),
    script: size('go()') + size(files['a.js']) + size(files['b.js']),
    requests: 4,
    asked: [
      { path: 'c.js', bytes: size(files['c.js']) + size(files['d.js']) },
      { path: 'e.js', bytes: size(files['e.js']) },
    ],
  });
});

test('what is read of an embed comes before the script of its activity; elsewhere all inline script is part of the page', () => {
  const before = `<!doctype html><style>p{}</style><main><p>${noise(900)}</p><script>restore()</script></main>`;
  const script = `<script>${noise(5_000)}</script>`;
  const site = siteOf({ 'embed/one/index.html': before + script, [LESSON]: before + script });
  const [embed, lesson] = pagesOf(site).map((page) => weigh(page, site).page);
  const packed = (text: string) => ({
    brotli: brotliCompressSync(text).length,
    gzip: gzipSync(text, { level: 6 }).length,
  });
  expect(embed).toEqual(packed(`${before}<script></script>`));
  expect(lesson).toEqual(packed(before + script));
});

test.for([
  [LESSON, 20_480],
  ['embed/one/index.html', 20_480],
  ['notes/index.html', 20_480],
  ['activities/numbers/index.html', 20_480],
  ['activities/numbers/print/index.html', 24_576],
  ['check-in/index.html', 20_480],
  ['index.html', 2_048],
  ['lessons/index.html', 2_048],
  ['lessons/fit/index.html', 2_048],
  ['privacy/index.html', 0],
  ['404.html', 0],
  ['start/silence/index.html', 0],
  ['start/again/index.html', 20_480],
  ['help/index.html', 0],
  ['evidence/index.html', 0],
] as const)('%s may ship %i bytes of script', ([path, bytes]) => expect(scriptAllowed(path)).toBe(bytes));

test('what is within its budget has no problem', () => {
  expect(faults({ [LESSON]: `<p>${noise(10_000)}</p><script src="/a.js"></script>`, 'a.js': noise(20_000) })).toEqual(
    [],
  );
});

test('the page of all evidence may hold more than a lesson', () => {
  expect(faults({ 'evidence/index.html': noise(23_000) })).toEqual([]);
});

test.for<[string, Record<string, string>, RegExp]>([
  [
    'a long page',
    { [LESSON]: noise(18_500) },
    /^lessons\/fit\/one\/index\.html:1:1 bytes of the page and its style, with brotli: 1[34]\d\d\d, where 13600/,
  ],
  [
    'a long page where brotli makes it short',
    // Gzip looks back 32 KiB, brotli much further.
    { [LESSON]: far(11_500) },
    /^lessons\/fit\/one\/index\.html:1:1 bytes of the page and its style, with gzip: \d+, where 15360/,
  ],
  [
    'notes that are as long as a lesson must not be',
    { 'notes/index.html': noise(18_500) },
    /^notes\/index\.html:1:1 bytes of the page and its style, with brotli: \d+, where 13600/,
  ],
  [
    'a long embed',
    { 'embed/one/index.html': `<body>${noise(18_500)}<script>go()</script></body>` },
    /^embed\/one\/index\.html:1:1 bytes of the page and its style, with brotli: \d+, where 13600/,
  ],
  [
    'a heavy script of an embed',
    { 'embed/one/index.html': `<body><p>x</p><script>${noise(28_500)}</script></body>` },
    /^embed\/one\/index\.html:1:1 bytes of script: \d+, where 20480/,
  ],
  [
    'more evidence than its page has room for',
    { 'evidence/index.html': noise(25_000) },
    /^evidence\/index\.html:1:1 bytes of the page and its style, with brotli: \d+, where 18432/,
  ],
  [
    'styles in a file',
    { [LESSON]: '<link rel="stylesheet" href="/a.css">', 'a.css': noise(18_200) },
    /bytes of the page and its style, with brotli/,
  ],
  [
    'inline script',
    { 'index.html': `<script>${noise(4_000)}</script>` },
    /^index\.html:1:1 bytes of script: \d+, where 2048/,
  ],
  [
    'script on a page without any',
    { '404.html': '<script>go()</script>' },
    /^404\.html:1:1 bytes of script: \d+, where 0/,
  ],
  [
    'a heavy file that a press loads',
    { [LESSON]: '<script src="/a.js"></script>', 'a.js': 'import("./b.js")', 'b.js': `//${noise(6_000)}` },
    /^lessons\/fit\/one\/index\.html:1:1 bytes that a press loads with b\.js: \d+, where 4096/,
  ],
  ['a heavy font', { 'a.woff2': noise(13_000) }, /^a\.woff2:1:1 bytes of font: 13000, where 12288/],
])('%s is found', ([, texts, message]) => expect(faults(texts)).toEqual([expect.stringMatching(message)]));

test('many requests, and too much of everything, are found', () => {
  const pictures = Array.from({ length: 6 }, (_, at) => `${at}.svg`);
  const page = pictures.map((path) => `<img src="/${path}" alt="">`).join('');
  const files = Object.fromEntries(pictures.map((path) => [path, '<svg/>']));
  expect(faults({ [LESSON]: page, ...files })).toEqual([expect.stringMatching(/requests: 7, where 6/)]);
  const heavy = { [LESSON]: `<p>${noise(18_000)}</p><script src="/a.js"></script>`, 'a.js': noise(30_000) };
  expect(faults(heavy).join('\n')).toMatch(/bytes of HTML, CSS and script: \d+, where 34816/);
});

test('the heaviest of each kind are told with what they may weigh', () => {
  const told = heaviest(
    siteOf({
      [LESSON]: noise(900),
      'lessons/fit/two/index.html': noise(2_000),
      'embed/one/index.html': `<body><p>x</p><script>${noise(900)}</script></body>`,
      'evidence/index.html': 'x',
    }),
  );
  expect(told).toMatch(/lesson +page, brotli +1\d{3} +13600 {2}lessons\/fit\/two\/index\.html\n/);
  expect(told).toMatch(/lesson +page, gzip +1\d{3} +15360 {2}lessons\/fit\/two\/index\.html\n/);
  expect(told).toMatch(/frame +script, gzip +\d{3} +20480 {2}embed\/one\/index\.html\n/);
  expect(told).toMatch(/evidence +page, gzip +\d+ +22528 {2}evidence\/index\.html/);
  expect(told.split('\n')).toHaveLength(1 + 2 + 3 + 2);
});

test('the table has a line for each page', () => {
  expect(budgetTable(siteOf({ 'index.html': 'x', '404.html': 'y' })).split('\n')).toHaveLength(3);
});
