import { inEveryLanguage } from '../../../catalogue/pages.ts';
import type { APIRoute } from 'astro';
import { drawCard } from '../../../cards/card.ts';
import { png } from '../../../cards/png.ts';
import { sharedPages } from '../../../catalogue/shared-pages.ts';
import { STONES } from '../../../components/stones.ts';

export const getStaticPaths = () =>
  inEveryLanguage(async (tag) =>
    (await sharedPages(tag)).map(({ name, title, source, theme }) => ({
      params: { name },
      props: { title, source, theme },
    })),
  );

type Props = { readonly title: string; readonly source: string; readonly theme?: string };

/** The picture that a link to a lesson or an activity is shown with. */
export const GET: APIRoute<Props> = async ({ props, locals: { language, words } }) =>
  new Response(
    await png(drawCard({ ...props, name: words.site.name, lang: language.tag, dir: language.dir, stones: STONES })),
    {
      headers: { 'content-type': 'image/png' },
    },
  );
