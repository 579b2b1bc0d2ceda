import type { APIRoute } from 'astro';
import { whereThereAreTasks } from '../../catalogue/pages.ts';
import { loadTasks } from '../../catalogue/tasks.ts';
import { packTasks } from '../../domain/tasks/pack.ts';

export const getStaticPaths = whereThereAreTasks;

/** The table of everyday tasks as a script: a page that needs it is too small to carry it among its text. */
export const GET: APIRoute = async ({ locals }) =>
  new Response(`self.cairnTasks=${JSON.stringify(packTasks(await loadTasks(locals.language.tag)))}`, {
    headers: { 'content-type': 'text/javascript' },
  });
