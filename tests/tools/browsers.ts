import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freePort } from './free-port.ts';
import { runStages, totalOf, type Stage } from './stage.ts';

// What npm cannot bring: web servers and browsers of Debian, each on the build as it is. Slow, and needs root the first
// time; `npm test` does without.
process.chdir(resolve(import.meta.dirname, '..', '..'));

/** Each program by the package that brings it. */
const NEEDED: Readonly<Record<string, string>> = {
  'nginx-light': '/usr/sbin/nginx',
  caddy: '/usr/bin/caddy',
  apache2: '/usr/sbin/apache2',
  'firefox-esr': '/usr/bin/firefox-esr',
};

const CACHE = join('node_modules', '.cache', 'tests');

const missing = (): string[] => Object.entries(NEEDED).flatMap(([name, path]) => (existsSync(path) ? [] : [name]));

/** Installs what is not there yet, from Debian's packages. Says nothing when it cannot: what is missing fails below. */
function install(names: readonly string[]): void {
  if (names.length === 0) return;
  console.log(`Installing ${names.join(', ')}`);
  const apt = (...words: string[]) =>
    spawnSync('apt-get', words, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...names);
}

install(missing());
const lacking = missing();
if (lacking.length > 0) {
  console.error(`Missing: ${lacking.join(', ')}. Install them, as root: apt-get install ${lacking.join(' ')}`);
  process.exit(1);
}

const hosts = resolve(CACHE, 'hosts.json');
const STAGES: readonly Stage[] = [
  { name: 'build', script: ['build'] },
  {
    name: 'headers of nginx, Caddy and Apache',
    needs: 'build',
    script: ['test:hosts', '--reporter=default', '--reporter=json', `--outputFile.json=${hosts}`],
    report: { file: hosts, tool: 'vitest' },
  },
  {
    name: 'journeys in Firefox',
    needs: 'build',
    script: ['test:firefox'],
    env: { JOURNEYS_PORT: String(await freePort()) },
    report: { file: resolve('node_modules', '.cache', 'firefox', 'report.json'), tool: 'playwright' },
  },
];

const results = await runStages(STAGES);
console.log(`\n${totalOf(results)}`);
process.exitCode = [...results.values()].some(({ failed }) => failed > 0) ? 1 : 0;
