import type { APIRoute } from 'astro';
import { fileAddress } from '../catalogue/address.ts';

/** Everything may be read; says where the list of pages is. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(fileAddress('sitemap-index.xml'), site).href}\n`);
