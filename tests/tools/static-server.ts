import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import sirv from 'sirv';

/**
 * Where the site lies and under which path it is shown; `base` starts and ends with a slash. `first` is put to the very
 * beginning of every page, before its policy: only for tests that have no other way to look into a page.
 */
export type Served = { readonly folder: string; readonly base: string; readonly first?: string };

const HTML = { 'Content-Type': 'text/html;charset=utf-8' } as const;

/** The path of a file within the site for the path of a request; null where it is not a path of the site. */
function fileFor(request: string, base: string): string | null {
  const { pathname } = new URL(request, 'http://localhost');
  if (!pathname.startsWith(base)) return null;
  return `/${pathname.slice(base.length)}${pathname.endsWith('/') ? 'index.html' : ''}`;
}

/** A page of a folder, by its path in addresses, with something at the beginning of its head. */
async function sendBegun(response: ServerResponse, { folder, first = '' }: Served, path: string, status = 200) {
  const page = await readFile(join(folder, normalize(decodeURIComponent(path))), 'utf8');
  response.writeHead(status, HTML).end(page.replace('<head>', () => `<head>${first}`));
}

/**
 * A plain web server for a built site, as a static host would be: folders by their `index.html`, everything unknown
 * answered by `404.html` with status 404. A browser asks for each file anew, so that it sees what lies there now.
 */
export function staticServer(served: Served): Server {
  const files = sirv(served.folder, { dev: true, etag: true, extensions: [] });
  return createServer((request, response) => {
    const missing = () => {
      sendBegun(response, served, '/404.html', 404).catch(() => response.writeHead(500).end());
    };
    const file = fileFor(request.url ?? '/', served.base);
    if (file === null) {
      missing();
      return;
    }
    request.url = file;
    if (served.first && file.endsWith('.html')) sendBegun(response, served, file).catch(missing);
    else files(request, response, missing);
  });
}
