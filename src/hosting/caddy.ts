import { EVERYWHERE, PAGES, SHARED, type Header } from './headers.ts';
import { plain } from './pattern.ts';
import { rootFor, type RouteGroups } from './route-groups.ts';

const block = (headers: readonly Header[]): string =>
  headers.map(([name, value]) => `    ${name} "${value}"`).join('\n');

/** A whole site for Caddy. What is not one of the shared files is a page. */
export const caddy = (
  { base, shared }: RouteGroups,
  main: string,
): string => `# Written by the build. For Caddy: change the lines marked with "yours".
# yours: the name of the site
example.org {
  # yours: ${rootFor(base)}
  root * /var/www/cairn
  file_server

  @tagged path_regexp tagged ^${plain(`${base}${main}/`)}(.*)$
  redir @tagged ${base}{re.tagged.1} permanent

  @shared path ${shared.join(' ')}
  @pages not path ${shared.join(' ')}
  header {
${block(EVERYWHERE)}
  }
  header @shared {
${block(SHARED)}
  }
  header @pages {
${block(PAGES)}
  }

  handle_errors {
    header {
${block([...EVERYWHERE, ...PAGES])}
    }
    rewrite * ${base}404.html
    file_server
  }
}
`;
