import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/**
 * Where the site lies and under which path it is shown; `base` starts and ends with a slash. `first` is put to the very
 * beginning of every page, before its policy: only for tests that have no other way to look into a page.
 */
export type Served = { readonly folder: string; readonly base: string; readonly first?: string };

/** The file for the path of a request, or null where the site has none; throws for a path that cannot be read. */
const fileFor = (request: string, { folder, base }: Served): string | null => {
  const pathname = decodeURIComponent(new URL(request, 'http://localhost').pathname);
  if (!pathname.startsWith(base)) return null;
  const inside = normalize(`/${pathname.slice(base.length)}`);
  return join(folder, inside.endsWith('/') ? `${inside}index.html` : inside);
};

/** What is shown for a request. */
async function found(request: string, served: Served): Promise<{ status: number; path: string; body: Buffer }> {
  try {
    const path = fileFor(request, served);
    if (path !== null) return { status: 200, path, body: await readFile(path) };
  } catch {
    // No such file, or no such path: the same to a reader.
  }
  const path = join(served.folder, '404.html');
  return { status: 404, path, body: await readFile(path) };
}

/** A page with something at the beginning of its head, anything else as it is. */
const begunWith = (first: string, path: string, body: Buffer): Buffer | string =>
  first !== '' && path.endsWith('.html') ? body.toString().replace('<head>', () => `<head>${first}`) : body;

/**
 * A plain web server for a built site, as a static host would be: folders by their `index.html`, everything unknown
 * answered by `404.html` with status 404. Sends no header that a host without settings would not send.
 */
export const staticServer = (served: Served): Server =>
  createServer((request, response) => {
    found(request.url ?? '/', served)
      .then(({ status, path, body }) => {
        response.writeHead(status, { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' });
        response.end(begunWith(served.first ?? '', path, body));
      })
      .catch(() => response.writeHead(500).end());
  });
