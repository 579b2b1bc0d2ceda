import type { APIRoute } from 'astro';
import { drawCard } from '../cards/card.ts';
import { png } from '../cards/png.ts';
import { STONES } from '../components/stones.ts';
import { site } from '../wording/site.en.ts';

/** The picture that a link to any other page is shown with. */
export const GET: APIRoute = async () =>
  new Response(await png(drawCard({ title: site.home.title, source: 'src/wording/site.en.ts', stones: STONES })), {
    headers: { 'content-type': 'image/png' },
  });
