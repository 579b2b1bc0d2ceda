import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freePort } from './free-port.ts';
import { NEEDED } from './programs.ts';
import { runStages, totalOf, type Stage } from './stage.ts';

// What npm cannot bring: web servers and browsers of Debian, each on the build as it is. Slow, and needs root the first
// time; `npm test` does without.
process.chdir(resolve(import.meta.dirname, '..', '..'));

const CACHE = join('node_modules', '.cache', 'tests');

const missing = (): string[] => Object.values(NEEDED).flatMap(({ name, path }) => (existsSync(path) ? [] : [name]));

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

/** A project of Vitest, and its report. */
const vitest = (script: string): Pick<Stage, 'script' | 'report'> => {
  const file = resolve(CACHE, `${script.replace(':', '-')}.json`);
  return {
    script: [script, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    report: { file, tool: 'vitest' },
  };
};

const STAGES: readonly Stage[] = [
  { name: 'build', script: ['build'] },
  { name: 'headers of nginx, Caddy and Apache', needs: 'build', ...vitest('test:hosts') },
  {
    name: 'journeys in Firefox',
    needs: 'build',
    script: ['test:firefox'],
    env: { JOURNEYS_PORT: String(await freePort()) },
    report: { file: resolve('node_modules', '.cache', 'firefox', 'report.json'), tool: 'playwright' },
  },
  { name: 'journeys and frames in WebKitGTK', needs: 'build', ...vitest('test:webkit') },
  { name: 'an old engine: QtWebEngine', needs: 'build', ...vitest('test:qt') },
];

const results = await runStages(STAGES);

/** Which versions it were: the page on accessibility names those of the browsers. */
const names = Object.values(NEEDED).map(({ name }) => name);
const versions = spawnSync('dpkg-query', ['-W', '-f', '${Package} ${Version}\\n', ...names], { encoding: 'utf8' });
console.log(`\n${versions.stdout.trim()}`);
console.log(`\n${totalOf(results)}`);
process.exitCode = [...results.values()].some(({ failed }) => failed > 0) ? 1 : 0;
