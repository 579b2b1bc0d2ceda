import type { RouteGroups } from './route-groups.ts';

/** The file `_redirects` of Netlify and Cloudflare Pages: the addresses of the default language have no tag. */
export const underscoreRedirects = ({ base }: RouteGroups, main: string): string =>
  `# Written by the build. For Netlify and Cloudflare Pages, which read it by themselves.
${base}${main}/* ${base}:splat 301
`;
