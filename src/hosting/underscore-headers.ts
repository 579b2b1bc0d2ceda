import { EVERYWHERE, PAGES, SHARED, type Header } from './headers.ts';
import type { RouteGroups } from './route-groups.ts';

const rule = (address: string, headers: readonly Header[]): string =>
  [address, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');

/**
 * The file `_headers` of Netlify and Cloudflare Pages. Where two rules match they join the values of a header, so no
 * header stands in two rules that can match the same address: pages are named one by one, and not as "all but".
 */
export const underscoreHeaders = ({ base, pages, shared }: RouteGroups): string =>
  [
    '# Written by the build. For Netlify and Cloudflare Pages, which read it by themselves.',
    rule(`${base}*`, EVERYWHERE),
    ...pages.map((address) => rule(address, PAGES)),
    ...shared.map((address) => rule(address, SHARED)),
  ].join('\n');
