import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { copyProject } from '../seeded/copy.ts';
import { writeMadeUp } from './made-up.ts';

/** Where the site is built to with the made-up languages in it. */
export const MADE_UP_SITE = resolve(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'languages');

/**
 * Builds the site with the made-up languages beside the default one, in a copy of the project.
 *
 * @throws Error with what was printed, when it fails
 */
export async function buildMadeUp(): Promise<void> {
  const copy = copyProject();
  try {
    await writeMadeUp(copy);
    const { ok, output } = copy.run(['build']);
    if (!ok) throw new Error(output);
    rmSync(MADE_UP_SITE, { recursive: true, force: true });
    cpSync(join(copy.folder, 'dist'), MADE_UP_SITE, { recursive: true });
  } finally {
    copy.remove();
  }
}
