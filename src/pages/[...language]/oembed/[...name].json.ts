import { inEveryLanguage } from '../../../catalogue/pages.ts';
import type { APIRoute } from 'astro';
import { CARD_SIZE } from '../../../cards/card.ts';
import { address, fileAddress } from '../../../catalogue/address.ts';
import { sharedPages, type SharedPage } from '../../../catalogue/shared-pages.ts';
import { oembed } from '../../../exports/oembed.ts';

export const getStaticPaths = () =>
  inEveryLanguage(async (tag) =>
    (await sharedPages(tag)).map(({ name, href, title, frame }) => ({
      params: { name },
      props: { name, href, title, frame },
    })),
  );

type Props = Pick<SharedPage, 'name' | 'href' | 'title' | 'frame'>;

/** What another site reads to show a lesson or an activity in its own page. */
export const GET: APIRoute<Props> = ({ props: { name, href, title, frame }, site, locals }) => {
  const whole = (path: string): string => new URL(path, site).href;
  const shown = oembed({
    title,
    url: whole(href),
    provider: { name: locals.words.site.name, url: whole(address(locals.language.tag)) },
    thumbnail: { url: whole(fileAddress(`cards/${name}.png`, locals.language.tag)), ...CARD_SIZE },
    frame: frame && { url: whole(address(locals.language.tag, `embed/${frame.id}`)), title: frame.title },
  });
  return new Response(JSON.stringify(shown), { headers: { 'content-type': 'application/json' } });
};
