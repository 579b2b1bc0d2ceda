import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

const PROJECT = resolve(import.meta.dirname, '..', '..');

/** What a build or a test writes; a copy makes its own. */
const LEFT_OUT = ['node_modules', 'dist', '.git', '.astro', 'test-results', 'playwright-report'];
const CACHES = ['.astro', '.cache', '.vite'];

/** A mistake that somebody could make: in a file, a piece of text becomes another. */
export type Mistake = { readonly file: string; readonly piece: string | RegExp; readonly becomes: string };

/** How a command went in a copy. */
export type Outcome = { readonly ok: boolean; readonly output: string };

/** A copy of the project that may be spoilt. */
export type Copy = {
  /** Where it lies. */
  readonly folder: string;
  /** Makes the mistake; says in which file and line it now stands, as `file:line`. */
  readonly spoil: (mistake: Mistake) => string;
  /** Runs scripts of package.json in turn, until one fails. */
  readonly run: (...scripts: (readonly [name: string, ...options: string[]])[]) => Outcome;
  readonly remove: () => void;
};

/** The packages are linked one by one: the caches beside them must not be those of the project. */
function linkPackages(folder: string): void {
  const packages = join(PROJECT, 'node_modules');
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(packages).filter((one) => !CACHES.includes(one))) {
    symlinkSync(join(packages, name), join(folder, 'node_modules', name));
  }
}

function spoil(folder: string, { file, piece, becomes }: Mistake): string {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const at = typeof piece === 'string' ? text.indexOf(piece) : text.search(piece);
  if (at < 0) throw new Error(`${file} has no ${String(piece)} that could be spoilt: choose another place.`);
  writeFileSync(
    path,
    text.replace(piece, () => becomes),
  );
  return `${file}:${text.slice(0, at).split('\n').length}`;
}

/** What a copy may have that the project has not. */
export type Changes = {
  /** A folder, by its path in the project, that stands in place of `content`. */
  readonly content?: string;
};

/** Copies the project as it is, but for the changes, into a folder for temporary files. */
export function copyProject({ content }: Changes = {}): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-seeded-'));
  cpSync(PROJECT, folder, {
    recursive: true,
    filter: (path) => path === PROJECT || !LEFT_OUT.includes(basename(path)),
  });
  if (content !== undefined) {
    rmSync(join(folder, 'content'), { recursive: true });
    cpSync(join(PROJECT, content), join(folder, 'content'), { recursive: true });
  }
  linkPackages(folder);
  // The runner of these tests says that this is a test; a build by hand says nothing, and leaves out what only helps
  // while developing.
  const { NODE_ENV, ...around } = process.env;
  const env = {
    ...around,
    SITE_URL: 'https://cairn.example',
    BASE_PATH: '/',
    OUT_DIR: 'dist',
    NO_COLOR: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const run = ([name, ...options]: readonly [string, ...string[]]): Outcome => {
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', name, '--', ...options], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    return { ok: status === 0, output: stdout + stderr };
  };
  return {
    folder,
    spoil: (mistake) => spoil(folder, mistake),
    run: (...scripts) => {
      let last: Outcome = { ok: true, output: '' };
      for (const script of scripts) {
        if (last.ok) last = run(script);
      }
      return last;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
