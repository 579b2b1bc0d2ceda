import type { APIRoute } from 'astro';
import { loadTasks } from '../catalogue/tasks.ts';
import { packTasks } from '../domain/tasks/pack.ts';

/** The table of everyday tasks as a script: a page that needs it is too small to carry it among its text. */
export const GET: APIRoute = async () =>
  new Response(`self.cairnTasks=${JSON.stringify(packTasks(await loadTasks()))}`, {
    headers: { 'content-type': 'text/javascript' },
  });
