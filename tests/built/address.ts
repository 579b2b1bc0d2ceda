import type { Page } from './page.ts';
import type { Site } from './site.ts';

/** What an address in a page leads to. */
export type Target =
  | { readonly kind: 'file'; readonly path: string; readonly anchor: string }
  | { readonly kind: 'outside-base' | 'elsewhere' | 'unreadable'; readonly url: string }
  | { readonly kind: 'data' };

/** A host shows its page for "not found" at any address, so links on it may not depend on where it stands. */
const shownAt = (page: Pick<Page, 'path' | 'address'>, site: Site): string =>
  page.path === '404.html' ? `${site.base}some/where/` : page.address;

/** The file of the site that a path of its origin stands for: folders by their `index.html`. */
const fileAt = (pathname: string, { base }: Site): string | null => {
  if (!pathname.startsWith(base)) return null;
  const path = decodeURIComponent(pathname.slice(base.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
};

/** Follows an address from a page (or from a file, by its address). */
export function follow(address: string, from: Pick<Page, 'path' | 'address'>, site: Site): Target {
  const here = new URL(shownAt(from, site), site.origin);
  if (!URL.canParse(address, here)) return { kind: 'unreadable', url: address };
  const url = new URL(address, here);
  if (url.protocol === 'data:') return { kind: 'data' };
  if (url.origin !== site.origin) return { kind: 'elsewhere', url: url.href };
  if (from.path === '404.html' && address.startsWith('#'))
    return { kind: 'file', path: from.path, anchor: url.hash.slice(1) };
  const path = fileAt(url.pathname, site);
  return path === null
    ? { kind: 'outside-base', url: url.href }
    : { kind: 'file', path, anchor: decodeURIComponent(url.hash.slice(1)) };
}
