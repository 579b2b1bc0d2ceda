import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from './check-architecture.ts';

const CODE = /\.(ts|tsx|mjs|js|astro|mdx|css)$/;

/** The files of a folder of the project that can hold imports; none where the folder is missing. */
async function filesIn(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && CODE.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/**
 * Reads everything that the architecture speaks of: the code, the prose, and the settings of the site.
 *
 * @param root the project folder
 */
export async function readSources(root: string): Promise<SourceFile[]> {
  const files = [...(await filesIn(root, 'src')), ...(await filesIn(root, 'content')), 'astro.config.mjs'];
  return Promise.all(files.map(async (file) => ({ file, text: await readFile(join(root, file), 'utf8') })));
}
