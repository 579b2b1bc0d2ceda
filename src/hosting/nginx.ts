import { EVERYWHERE, PAGES, SHARED } from './headers.ts';
import { patternOf, plain } from './pattern.ts';
import { rootFor, type RouteGroups } from './route-groups.ts';

const variable = (name: string): string => `$cairn_${name.toLowerCase().replaceAll('-', '_')}`;

/** A header of pages or of shared files; nginx sends none that is empty. */
function map(name: string, pattern: string): string {
  const valueIn = (headers: typeof PAGES): string => headers.find(([one]) => one === name)?.[1] ?? '';
  return `map $uri ${variable(name)} {
  default "${valueIn(PAGES)}";
  "~${pattern}" "${valueIn(SHARED)}";
}`;
}

/**
 * A whole server for nginx. The headers stand in one place and take their values from maps: a header in a `location`
 * would drop all those of its server.
 */
export function nginx({ base, shared }: RouteGroups, main: string): string {
  const names = [...new Set([...PAGES, ...SHARED].map(([name]) => name))];
  const pattern = patternOf(shared);
  return `# Written by the build. For nginx: put it into the folder for sites, and change the lines marked with "yours".
${names.map((name) => map(name, pattern)).join('\n')}

server {
  listen 80; # yours: listen 443 ssl; and the lines for your certificate
  server_name example.org; # yours
  root /var/www/cairn; # yours: ${rootFor(base)}
  index index.html;
  error_page 404 ${base}404.html;
  rewrite ^${plain(`${base}${main}/`)}(.*)$ ${base}$1 permanent;

${EVERYWHERE.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}
${names.map((name) => `  add_header ${name} ${variable(name)} always;`).join('\n')}
}
`;
}
