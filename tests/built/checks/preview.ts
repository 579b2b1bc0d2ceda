import { follow } from '../address.ts';
import { isHidden, pagesOf, placeOf, type Page } from '../page.ts';
import { pngSize } from '../png-size.ts';
import type { Problem } from '../problem.ts';
import type { Site } from '../site.ts';

const WIDTH = 1200;
const HEIGHT = 630;
const LARGEST = 61_440;
const FIX = 'Correct src/components/SharePreview.astro, or what the layout gives it.';

type Fault = Pick<Problem, 'found'>;

/** The file of this site that a whole address leads to; null for any other address. */
export function ownFile(address: string, page: Page, site: Site): string | null {
  if (!address.startsWith(`${site.origin}/`)) return null;
  const target = follow(address, page, site);
  return target.kind === 'file' ? target.path : null;
}

function pictureFaults(address: string, page: Page, site: Site): Fault[] {
  const path = ownFile(address, page, site);
  const file = path === null ? undefined : site.files.get(path);
  const size = pngSize(file);
  if (file === undefined || size === null) return [{ found: `og:image "${address}", which is no PNG of this site` }];
  return [
    ...(size.width === WIDTH && size.height === HEIGHT
      ? []
      : [{ found: `og:image of ${size.width} × ${size.height}, where ${WIDTH} × ${HEIGHT} are shown` }]),
    ...(file.length > LARGEST ? [{ found: `og:image of ${file.length} bytes, where ${LARGEST} are allowed` }] : []),
  ];
}

function faults(page: Page, site: Site): Fault[] {
  const metas = page.tags.filter(({ name, parent }) => name === 'meta' && parent?.name === 'head');
  const values = (key: string): string[] =>
    metas
      .filter(({ attributes }) => attributes['property'] === key || attributes['name'] === key)
      .map(({ attributes }) => attributes['content'] ?? '');
  const heading = page.tags.find(({ name }) => name === 'title')?.text.replace(/ · [^·]*$/, '') ?? '';
  const wanted: readonly (readonly [key: string, value: string])[] = [
    ['og:title', heading],
    ['og:description', values('description')[0] ?? ''],
    ['og:url', site.origin + page.address],
    ['twitter:card', 'summary_large_image'],
  ];
  return [
    ...wanted
      .filter(([key, value]) => values(key).join(' | ') !== value)
      .map(([key, value]) => ({ found: `${key} "${values(key).join(' | ')}", where "${value}" belongs` })),
    ...pictureFaults(values('og:image').join(' | '), page, site),
  ];
}

/** Every page that may be found says how a link to it is shown, with a picture of its own site. */
export const checkPreview = (site: Site): Problem[] =>
  pagesOf(site)
    .filter((page) => !isHidden(page))
    .flatMap((page) => {
      const head = page.tags.find(({ name }) => name === 'head');
      const at = head ? placeOf(page, head) : `${page.path}:1:1`;
      return faults(page, site).map(({ found }) => ({ at, found, fix: FIX }));
    });
