import { whereThereIs } from '../../catalogue/pages.ts';
import type { APIRoute } from 'astro';
import { drawCard } from '../../cards/card.ts';
import { png } from '../../cards/png.ts';
import { STONES } from '../../components/stones.ts';

export const getStaticPaths = () => whereThereIs('');

/** The picture that a link to any other page is shown with. */
export const GET: APIRoute = async ({
  locals: {
    language,
    words: { site },
  },
}) =>
  new Response(
    await png(
      drawCard({
        title: site.home.title,
        source: `src/wording/${language.tag}/site.ts`,
        name: site.name,
        lang: language.tag,
        dir: language.dir,
        stones: STONES,
      }),
    ),
    { headers: { 'content-type': 'image/png' } },
  );
