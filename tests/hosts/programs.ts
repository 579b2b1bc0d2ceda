import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { NEEDED } from '../tools/programs.ts';
import { setting } from '../tools/setting.ts';
import { owned, type Program } from './server.ts';

/** The folder that is served: the build as it is. */
export const FOLDER = resolve(setting('OUT_DIR', 'dist'));

const written = (name: string): string => readFileSync(join(FOLDER, 'headers', name), 'utf8');

const nginx: Program = {
  command: NEEDED.nginx.path,
  settings: (here, port) => ({
    'site.conf': owned(written('nginx.conf'), {
      'listen 80;': `listen 127.0.0.1:${port};`,
      'root /var/www/cairn;': `root ${FOLDER};`,
    }),
    'nginx.conf': `
      ${process.getuid?.() === 0 ? 'user root;' : ''}
      daemon off;
      pid ${here}/pid;
      error_log stderr;
      events {}
      http {
        include /etc/nginx/mime.types;
        access_log off;
        client_body_temp_path ${here}/body;
        proxy_temp_path ${here}/proxy;
        fastcgi_temp_path ${here}/fastcgi;
        uwsgi_temp_path ${here}/uwsgi;
        scgi_temp_path ${here}/scgi;
        include ${here}/site.conf;
      }`,
  }),
  words: (here) => ['-c', join(here, 'nginx.conf'), '-e', 'stderr'],
};

const caddy: Program = {
  command: NEEDED.caddy.path,
  settings: (_, port) => ({
    Caddyfile: `{
  admin off
  auto_https off
}
${owned(written('Caddyfile'), { 'example.org {': `http://127.0.0.1:${port} {`, '/var/www/cairn': FOLDER })}`,
  }),
  words: (here) => ['run', '--adapter', 'caddyfile', '--config', join(here, 'Caddyfile')],
};

const MODULES = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'alias'];

const apache: Program = {
  command: NEEDED.apache.path,
  settings: (here, port) => ({
    // In the folder of the site it would be read from .htaccess; the words are the same.
    'site.conf': written('htaccess.txt'),
    'apache2.conf': `
      ${MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
      ServerName localhost
      Listen 127.0.0.1:${port}
      PidFile ${here}/pid
      DefaultRuntimeDir ${here}
      Mutex default:${here}
      ErrorLog ${here}/error.log
      TypesConfig /etc/mime.types
      User www-data
      Group www-data
      DocumentRoot ${FOLDER}
      <Directory ${FOLDER}>
        Require all granted
        DirectoryIndex index.html
        Include ${here}/site.conf
      </Directory>`,
  }),
  words: (here) => ['-f', join(here, 'apache2.conf'), '-D', 'FOREGROUND'],
};

/** The web servers whose settings the build writes. */
export const PROGRAMS: Readonly<Record<string, Program>> = { nginx, Caddy: caddy, Apache: apache };
