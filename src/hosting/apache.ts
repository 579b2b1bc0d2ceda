import { EVERYWHERE, PAGES, SHARED, type Header } from './headers.ts';
import { patternOf, plain } from './pattern.ts';
import type { RouteGroups } from './route-groups.ts';

const lines = (headers: readonly Header[], indent: string): string =>
  headers.map(([name, value]) => `${indent}Header always set ${name} "${value}"`).join('\n');

/** A file `.htaccess` for Apache. */
export const apache = (
  { base, shared }: RouteGroups,
  main: string,
): string => `# Written by the build. For Apache: as ".htaccess" in the folder of the site. It needs mod_headers (a2enmod headers) and mod_alias, which is there unless it was switched off.
ErrorDocument 404 ${base}404.html
RedirectMatch 301 ^${plain(`${base}${main}/`)}(.*)$ ${base}$1

${lines(EVERYWHERE, '')}
<If "%{REQUEST_URI} =~ m#${patternOf(shared)}#">
${lines(SHARED, '  ')}
</If>
<Else>
${lines(PAGES, '  ')}
</Else>
`;
