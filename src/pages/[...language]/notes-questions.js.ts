import { whereThereIs } from '../../catalogue/pages.ts';
import type { APIRoute } from 'astro';
import { notesQuestions } from '../../catalogue/placed.ts';

export const getStaticPaths = () => whereThereIs('notes');

/** The questions of every activity as a script: the notes ask for it only when there is something to read back. */
export const GET: APIRoute = async ({ locals }) => {
  // Behind a word of the language, a quotation mark looks like the beginning of a file name to load.
  const text = JSON.stringify(await notesQuestions(locals.language.tag)).replaceAll('from"', '\\u0066rom"');
  return new Response(`export default ${text}`, { headers: { 'content-type': 'text/javascript' } });
};
