import { EVERYWHERE, PAGES, SHARED, type Header } from './headers.ts';
import { patternOf } from './pattern.ts';
import type { RouteGroups } from './route-groups.ts';

const lines = (headers: readonly Header[], indent: string): string =>
  headers.map(([name, value]) => `${indent}Header always set ${name} "${value}"`).join('\n');

/** A file `.htaccess` for Apache. */
export const apache = ({
  base,
  shared,
}: RouteGroups): string => `# Written by the build. For Apache: as ".htaccess" in the folder of the site. It needs mod_headers (a2enmod headers).
ErrorDocument 404 ${base}404.html

${lines(EVERYWHERE, '')}
<If "%{REQUEST_URI} =~ m#${patternOf(shared)}#">
${lines(SHARED, '  ')}
</If>
<Else>
${lines(PAGES, '  ')}
</Else>
`;
