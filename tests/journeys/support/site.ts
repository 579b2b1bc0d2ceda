import type { APIRequestContext } from '@playwright/test';

const locations = (xml: string): string[] =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);

/** An address that nothing is at: the site answers it with its own page. */
export const MISSING = '/there-is-nothing-here/';

/** Every page of the site, read from its sitemap. */
export async function sitemapPages(request: APIRequestContext): Promise<readonly string[]> {
  const read = async (path: string): Promise<string[]> => locations(await (await request.get(path)).text());
  const maps = await read('/sitemap-index.xml');
  return (await Promise.all(maps.map(read))).flat();
}
