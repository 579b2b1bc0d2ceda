import { whereThereIs } from '../../catalogue/pages.ts';
import type { APIRoute } from 'astro';
import { address, fileAddress } from '../../catalogue/address.ts';
import { COLOURS } from '../../cards/card.ts';

export const getStaticPaths = () => whereThereIs('');

/** What a device shows that keeps the site among its programs. It stays a page with an address: it can be sent on. */
export const GET: APIRoute = ({
  locals: {
    language,
    words: { site },
  },
}) =>
  new Response(
    JSON.stringify({
      name: site.name,
      description: site.home.lead,
      lang: language.tag,
      dir: language.dir,
      start_url: address(language.tag),
      scope: address(language.tag),
      display: 'browser',
      background_color: COLOURS['stone-1'],
      theme_color: COLOURS['stone-1'],
      icons: [{ src: fileAddress('cairn.svg'), type: 'image/svg+xml', sizes: 'any' }],
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
