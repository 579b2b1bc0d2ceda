import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { apache } from './apache.ts';
import { caddy } from './caddy.ts';
import { nginx } from './nginx.ts';
import { placesOf, type RouteGroups } from './route-groups.ts';
import { underscoreHeaders } from './underscore-headers.ts';
import { underscoreRedirects } from './underscore-redirects.ts';

/** The same headers for every kind of host, so that they cannot disagree. */
const WRITTEN: Readonly<Record<string, (places: RouteGroups, main: string) => string>> = {
  _headers: underscoreHeaders,
  _redirects: underscoreRedirects,
  'headers/nginx.conf': nginx,
  'headers/Caddyfile': caddy,
  'headers/htaccess.txt': apache,
};

/** Files that hosts read and do not serve. */
const READ_BY_HOSTS: readonly string[] = ['_headers', '_redirects'];

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** The languages of the site: the one whose addresses begin with nothing, and those of the others. */
type Tags = { readonly main: string; readonly others: readonly string[] };

/**
 * Writes the response headers of the site, for the host to send, beside what was built; and where an address with the tag of
 * the default language leads. It has to come last.
 */
export function hostHeaders({ main, others }: Tags): AstroIntegration {
  let base = '/';
  return {
    name: 'cairn:headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/+$/, '')}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = [...(await filesIn(folder)), ...Object.keys(WRITTEN)].filter(
          (file) => !READ_BY_HOSTS.includes(file),
        );
        const places = placesOf(base, files, others);
        for (const [name, write] of Object.entries(WRITTEN)) {
          await mkdir(dirname(join(folder, name)), { recursive: true });
          await writeFile(join(folder, name), write(places, main));
        }
      },
    },
  };
}
