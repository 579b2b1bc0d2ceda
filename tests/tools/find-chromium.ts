import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';

const CACHE = join('node_modules', '.cache', 'chromium');
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** The version line of a browser that starts, or null. A file that is there but cannot run is no browser. */
function versionOf(path: string): string | null {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 60_000 });
  return status === 0 ? stdout.trim() : null;
}

/**
 * Unpacks the Chromium that comes from npm. Its package unpacks into the temporary folder and would take any file called
 * `chromium` that lies there, so it gets a folder of its own inside `node_modules`, which `npm ci` empties.
 */
async function fromNpm(): Promise<string | null> {
  mkdirSync(CACHE, { recursive: true });
  process.env['TMPDIR'] = join(process.cwd(), CACHE);
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch {
    return null;
  }
}

/** Installs Debian's Chromium: only as root, and only when asked for by everything else having failed. */
function fromApt(): string | null {
  if (process.getuid?.() !== 0) return null;
  const run = (...words: string[]) => spawnSync('apt-get', words, { stdio: 'ignore' }).status === 0;
  return run('update') && run('install', '-y', '--no-install-recommends', 'chromium') ? '/usr/bin/chromium' : null;
}

/** A browser that was started once, and what it calls itself. */
export type Chromium = { readonly path: string; readonly version: string };

/**
 * Finds a Chromium that starts: the one named in `CHROMIUM_PATH`, the one from npm, one that is installed, and last one
 * from Debian's packages.
 *
 * @throws Error that says what was tried and what to do
 */
export async function findChromium(): Promise<Chromium> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined) {
    const version = versionOf(named);
    // Another one in its place would test something else than what was asked for.
    if (version === null) throw new Error(`CHROMIUM_PATH is ${named}, which does not start.`);
    return { path: named, version };
  }
  const sources: (() => Promise<string | null> | string | null)[] = [
    fromNpm,
    ...INSTALLED.map((path) => () => path),
    fromApt,
  ];
  for (const source of sources) {
    const path = await source();
    const version = path !== null && existsSync(path) ? versionOf(path) : null;
    if (path !== null && version !== null) return { path, version };
  }
  throw new Error(
    'No Chromium could be started: not the one from npm (@sparticuz/chromium, for Linux on x64), and none in the usual ' +
      'places. Install Chromium or Chrome, and give its path: CHROMIUM_PATH=/path/to/chromium npm test',
  );
}
