import type { APIRoute } from 'astro';
import { CARD_SIZE } from '../../cards/card.ts';
import { address, fileAddress } from '../../catalogue/address.ts';
import { sharedPages } from '../../catalogue/shared-pages.ts';
import { oembed } from '../../exports/oembed.ts';
import { site as words } from '../../wording/site.en.ts';

export async function getStaticPaths() {
  return (await sharedPages()).map(({ name, title, activity }) => ({
    params: { name },
    props: { name, title, activity },
  }));
}

type Props = { readonly name: string; readonly title: string; readonly activity?: string };

/** What another site reads to show a lesson or an activity in its own page. */
export const GET: APIRoute<Props> = ({ props: { name, title, activity }, site }) => {
  const whole = (path: string): string => new URL(path, site).href;
  const shown = oembed({
    title,
    provider: { name: words.name, url: whole(address()) },
    thumbnail: { url: whole(fileAddress(`cards/${name}.png`)), ...CARD_SIZE },
    frame: activity === undefined ? undefined : whole(address(`embed/${activity}`)),
  });
  return new Response(JSON.stringify(shown), { headers: { 'content-type': 'application/json' } });
};
