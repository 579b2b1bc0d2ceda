import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A file of the content as text. */
export type SourceFile = {
  /** Path from the project folder, with forward slashes: `content/en/course.yaml`. */
  readonly file: string;
  readonly text: string;
};

/** True for what an operating system or an editor leaves behind: `.DS_Store`, `.course.yaml.swp`. */
const isHidden = (file: string): boolean => file.split('/').some((part) => part.startsWith('.'));

/**
 * Reads every file under `content/`, sorted by path. A folder that is not there is an empty one: what must exist is for
 * the rules to say.
 *
 * @param root the folder that holds `content/`
 */
export async function readFiles(root: string): Promise<SourceFile[]> {
  const entries = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !isHidden(file))
    .sort();
  return Promise.all(files.map(async (file) => ({ file, text: await readText(join(root, file)) })));
}

/** The text without the mark that some editors put first; YAML and front matter start at the first letter. */
async function readText(path: string): Promise<string> {
  return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
}
