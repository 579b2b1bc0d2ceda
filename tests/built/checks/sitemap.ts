import { follow } from '../address.ts';
import { isHidden, pagesOf } from '../page.ts';
import type { Problem } from '../problem.ts';
import { textOf, type Site } from '../site.ts';

const locations = (text: string): string[] =>
  [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address ?? '');

const INDEX = 'sitemap-index.xml';

/** The paths of the files that a sitemap names; null for what is not in the site. */
const filesIn = (path: string, site: Site): { address: string; path: string | null }[] =>
  locations(textOf(site, path)).map((address) => {
    const target = follow(address, { path, address: site.base + path }, site);
    return { address, path: target.kind === 'file' && site.files.has(target.path) ? target.path : null };
  });

function checkRobots(site: Site): Problem[] {
  const wanted = `Sitemap: ${site.origin}${site.base}${INDEX}`;
  const text = textOf(site, 'robots.txt');
  if (text.split('\n').includes(wanted) && !/^Disallow: *\/\s*$/m.test(text)) return [];
  return [
    {
      at: 'robots.txt:1:1',
      found: text === '' ? 'no robots.txt' : text.trim().replaceAll('\n', ' | '),
      fix: `Allow everything and write the line "${wanted}".`,
    },
  ];
}

/** The sitemap lists exactly the pages that search engines may show, and robots.txt says where it is. */
export function checkSitemap(site: Site): Problem[] {
  const lists = filesIn(INDEX, site);
  const listed = lists.flatMap(({ path }) =>
    path === null ? [] : filesIn(path, site).map((entry) => ({ ...entry, list: path })),
  );
  const wanted = pagesOf(site).filter((page) => !isHidden(page));
  const missing = wanted.filter((page) => !listed.some(({ path }) => path === page.path));
  const extra = listed.filter(
    ({ path }, at) => !wanted.some((page) => page.path === path) || listed.findIndex((one) => one.path === path) < at,
  );
  return [
    ...(lists.length === 0
      ? [{ at: `${INDEX}:1:1`, found: 'no sitemap', fix: 'Build with the sitemap integration.' }]
      : []),
    ...lists
      .filter(({ path }) => path === null)
      .map(({ address }) => ({
        at: `${INDEX}:1:1`,
        found: `${address}, which is not in the build`,
        fix: 'Correct site and base.',
      })),
    ...missing.map((page) => ({
      at: `${page.path}:1:1`,
      found: 'a page that the sitemap leaves out',
      fix: 'List it, or mark it noindex (hidden).',
    })),
    ...extra.map(({ address, list }) => ({
      at: `${list}:1:1`,
      found: `${address}: twice, missing, or noindex`,
      fix: 'Take it out of the sitemap.',
    })),
    ...checkRobots(site),
  ];
}
