import { expect, test } from 'vitest';
import { found } from '../found.ts';
import { siteOf } from '../site.ts';
import { checkSitemap } from './sitemap.ts';

const PAGES = {
  'index.html': '<h1>a</h1>',
  'notes/index.html': '<h1>b</h1>',
  '404.html': '<meta name="robots" content="noindex">',
};
const ROBOTS = 'User-agent: *\nAllow: /\nSitemap: https://cairn.example/sitemap-index.xml\n';
const HOME = 'https://cairn.example/';
const NOTES = 'https://cairn.example/notes/';

const list = (...addresses: string[]): string => addresses.map((one) => `<url><loc>${one}</loc></url>`).join('');

const faults = (
  addresses: readonly string[],
  { robots = ROBOTS, index = 'https://cairn.example/sitemap-0.xml' } = {},
) =>
  found(
    checkSitemap(
      siteOf({ ...PAGES, 'robots.txt': robots, 'sitemap-index.xml': list(index), 'sitemap-0.xml': list(...addresses) }),
    ),
  );

test('a full list has no problem', () => expect(faults([HOME, NOTES])).toEqual([]));

test.for<[string, string[], string]>([
  ['a page left out', [HOME], 'notes/index.html:1:1 a page that the sitemap leaves out'],
  [
    'a page that does not exist',
    [HOME, NOTES, `${HOME}gone/`],
    `sitemap-0.xml:1:1 ${HOME}gone/: twice, missing, or noindex`,
  ],
  ['a hidden page', [HOME, NOTES, `${HOME}404.html`], `sitemap-0.xml:1:1 ${HOME}404.html: twice, missing, or noindex`],
  ['a page twice', [HOME, NOTES, NOTES], `sitemap-0.xml:1:1 ${NOTES}: twice, missing, or noindex`],
])('%s is found', ([, addresses, problem]) => expect(faults(addresses)).toEqual([problem]));

test.for([
  ['says nothing of the sitemap', 'User-agent: *\nAllow: /\n'],
  ['keeps everybody out', `${ROBOTS}Disallow: /\n`],
  ['is missing', ''],
] as const)('a robots.txt that %s is found', ([, robots]) => {
  expect(faults([HOME, NOTES], { robots })).toEqual([expect.stringMatching(/^robots\.txt:1:1 /)]);
});

test('an index that leads nowhere, and a missing one, are found', () => {
  expect(faults([HOME, NOTES], { index: 'https://other.example/sitemap-0.xml' })[0]).toMatch(
    /sitemap-index.xml:1:1 .*not in the build/,
  );
  expect(found(checkSitemap(siteOf({ 'robots.txt': ROBOTS })))).toEqual(['sitemap-index.xml:1:1 no sitemap']);
});
