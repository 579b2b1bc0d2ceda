import { follow } from '../address.ts';
import { isInside, pagesOf, type Page } from '../page.ts';
import type { Problem } from '../problem.ts';
import type { Site } from '../site.ts';
import { usesIn, type Use } from '../uses.ts';

/** Schemes that a link may have besides the site's own addresses. Other sites by https only. */
const ELSEWHERE = /^(https:\/\/[^/]+\.[^/]+|mailto:\S+@\S+|tel:\+?[\d-]+$|sms:\+?[\d-]+$)/;

/** Whether an anchor like `kind=thanks` names an entry of a list: `src/mount/choose-target.ts` picks it. */
const isEntry = ({ tags }: Page, anchor: string): boolean =>
  tags.some(
    (tag) =>
      tag.name === 'option' &&
      tags.some(
        (list) =>
          list.name === 'select' &&
          isInside(tag, list) &&
          `${list.attributes['name'] ?? ''}=${tag.attributes['value'] ?? ''}` === anchor,
      ),
  );

const hasAnchor = (page: Page, anchor: string): boolean =>
  anchor === '' || page.tags.some(({ attributes }) => attributes['id'] === anchor) || isEntry(page, anchor);

function fault(use: Use, site: Site, pages: ReadonlyMap<string, Page>): { found: string; fix: string } | null {
  const target = follow(use.address, use.from, site);
  switch (target.kind) {
    case 'data':
      return null;
    case 'unreadable':
      return { found: `"${use.address}" is no address`, fix: 'Write the address in full.' };
    case 'outside-base':
      return {
        found: `"${use.address}" leaves the path "${site.base}" the site lies under`,
        fix: 'Make the address with address() of src/catalogue/address.ts; in text write "/notes/" as a Markdown link.',
      };
    case 'elsewhere':
      return ELSEWHERE.test(target.url)
        ? null
        : {
            found: `"${target.url}" cannot be followed safely`,
            fix: 'Link to other sites by https://, to mail by mailto:, to a phone by tel:.',
          };
    case 'file': {
      const { path, anchor } = target;
      if (!site.files.has(path)) {
        return site.files.has(`${path}/index.html`)
          ? {
              found: `"${use.address}" is a folder without its slash`,
              fix: `Write "${use.address}/": without it every visit takes a detour.`,
            }
          : {
              found: `"${use.address}" leads to nothing: there is no ${path} in the build`,
              fix: 'Correct the address, or add the page or file.',
            };
      }
      const page = pages.get(path);
      return !page || hasAnchor(page, anchor)
        ? null
        : {
            found: `"${use.address}" leads to #${anchor}, and ${path} has nothing with that id`,
            fix: 'Correct the anchor, or give the element that id.',
          };
    }
  }
}

/** Every link, anchor and file of the site's own exists; links to elsewhere are well-formed. Nothing is fetched. */
export function checkLinks(site: Site): Problem[] {
  const pages = new Map(pagesOf(site).map((page) => [page.path, page]));
  return usesIn(site).flatMap((use) => {
    const wrong = fault(use, site, pages);
    return wrong ? [{ at: use.at, found: `${wrong.found} in ${use.source}`, fix: wrong.fix }] : [];
  });
}
