import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { copyProject } from '../seeded/copy.ts';
import { indexPage } from './index-page.ts';
import { CONTENT } from './states.ts';

/** Where the gallery is built to; no part of `dist`, and emptied by `npm ci`. */
export const GALLERY = resolve(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'gallery');

/**
 * Builds the made-up course with the code as it is, and puts the page with the links beside it.
 *
 * @throws Error with what the build printed, when it fails
 */
export function buildGallery(): void {
  const copy = copyProject({ content: CONTENT });
  try {
    const { ok, output } = copy.run(['build']);
    if (!ok) throw new Error(output);
    rmSync(GALLERY, { recursive: true, force: true });
    cpSync(join(copy.folder, 'dist'), GALLERY, { recursive: true });
  } finally {
    copy.remove();
  }
  mkdirSync(join(GALLERY, 'gallery'));
  writeFileSync(join(GALLERY, 'gallery', 'index.html'), indexPage());
}
