import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { NEEDED, pathOf } from '../tools/programs.ts';

/** How long all pages together may take, in milliseconds, and how much may be told of them, in bytes. */
const PATIENCE = 600_000;
const MOST = 64 * 1024 * 1024;

/** What the engine calls itself, and what was seen on each page; null where one never loaded. */
export type Seen<Look> = { readonly engine: string; readonly seen: readonly (Look | null)[] };

/**
 * Opens pages in Debian's QtWebEngine and looks at each with a function. It runs in the page, where it is carried as its
 * text: it may use nothing but the page, and no more of the language than that engine knows.
 *
 * @throws Error with what was said, when the engine is missing or does not come to its end
 */
export async function lookAt<Look>(addresses: readonly string[], look: () => Look): Promise<Seen<Look>> {
  pathOf(NEEDED.qt);
  const asked = JSON.stringify({ addresses, look: `(${look.toString()})()` });
  // The Python of Debian, for which its packages are: another may come first in the path.
  const { stdout } = await promisify(execFile)('/usr/bin/python3', [join(import.meta.dirname, 'look.py'), asked], {
    timeout: PATIENCE,
    killSignal: 'SIGKILL',
    maxBuffer: MOST,
  });
  return JSON.parse(stdout) as Seen<Look>;
}
