import { pagesOf, type Page } from './page.ts';
import type { Site } from './site.ts';

/** The pages of one language. */
export type Edition = {
  readonly tag: string;
  /** What their paths begin with: nothing, or the tag and a slash. */
  readonly prefix: string;
  readonly pages: readonly Page[];
};

const tagOf = ({ tags }: Page): string => tags.find(({ name }) => name === 'html')?.attributes['lang'] ?? '';

/** The languages of a site: that of its first page, and every folder whose first page is in the language of its name. */
export function editionsOf(site: Site): readonly Edition[] {
  const pages = pagesOf(site);
  const firsts = pages.filter((page) => /^([^/]+\/)?index\.html$/.test(page.path));
  const others = firsts.filter((page) => page.path === `${tagOf(page)}/index.html`).map(tagOf);
  const main = firsts.find(({ path }) => path === 'index.html');
  const own = pages.filter(({ path }) => !others.some((tag) => path.startsWith(`${tag}/`)));
  return [
    { tag: main ? tagOf(main) : '', prefix: '', pages: own },
    ...others.map((tag) => ({
      tag,
      prefix: `${tag}/`,
      pages: pages.filter(({ path }) => path.startsWith(`${tag}/`)),
    })),
  ];
}
