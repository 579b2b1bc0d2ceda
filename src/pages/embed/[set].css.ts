import type { APIRoute } from 'astro';
import { embeddedActivities } from '../../catalogue/placed.ts';
import { stylesFor } from '../../components/styles-for.ts';
import { packSetOf } from '../../domain/worksheet/packs.ts';
import embed from '../../styles/embed.css?inline';

/** One style for each set of packs: it serves every embed that loads the script of the same name. */
export async function getStaticPaths() {
  const sets = Map.groupBy(await embeddedActivities(), ({ activity }) => packSetOf(activity));
  return [...sets].map(([set, embedded]) => ({
    params: { set },
    props: { css: embed + stylesFor(embedded.map(({ activity }) => activity)) },
  }));
}

export const GET: APIRoute<{ css: string }> = ({ props }) =>
  new Response(props.css, { headers: { 'content-type': 'text/css' } });
