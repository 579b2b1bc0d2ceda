import type { Problem } from '../problem.ts';
import type { NamedFile } from './folders.ts';
import { parseMdx, type Body } from './mdx.ts';
import { rootPlace, type YamlNode } from './yaml-node.ts';
import { parseYaml, type YamlSource } from './yaml.ts';

/** One file of data: a course, an activity, an evidence card, the references, or the head of a lesson. */
export type Item<T> = {
  readonly file: string;
  /** What the file name says. */
  readonly id: string;
  /** What the file holds, with lines. */
  readonly root: YamlNode<T>;
  readonly source: YamlSource;
  /** False when it could not be parsed. Its problems are told already; what is not in it must not be missed a second time. */
  readonly readable: boolean;
};

/** A file of prose with data at its head. */
export type Prose<T> = Item<T> & { readonly body: Body };

type Read<T> = { readonly item: T; readonly problems: Problem[] };

const itemOf = <T>({ file, id }: { file: string; id: string }, source: YamlSource): Item<T> => ({
  file,
  id,
  root: rootPlace<T>(source),
  source,
  readable: source.data !== undefined,
});

/** Reads a YAML file. */
export function readYaml<T>(file: NamedFile): Read<Item<T>> {
  const { source, problems } = parseYaml(file.file, file.text);
  return { item: itemOf<T>(file, source), problems };
}

/** Reads a JSON file: as YAML, which knows the lines, and as JSON, which is stricter about commas and quotation marks. */
export function readJson<T>(file: NamedFile): Read<Item<T>> {
  const read = readYaml<T>(file);
  if (read.problems.length > 0) return read;
  try {
    JSON.parse(file.text);
    return read;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = Number(/line (\d+)/.exec(message)?.[1] ?? 1);
    const problem = {
      file: file.file,
      line,
      found: 'a comma, quotation mark or bracket that JSON does not allow here',
      expected: 'words in double quotation marks, and a comma between two entries but not after the last one',
      fix: 'Look at this line and the one above it. Often it is a comma before a closing bracket.',
    };
    return { item: read.item, problems: [problem] };
  }
}

/** Reads a lesson or page. Without a head it is not readable, and has a body that may still hold tags. */
export function readMdx<T>(file: NamedFile): Read<Prose<T>> {
  const { front, body, problems } = parseMdx(file.file, file.text);
  const source = front ?? parseYaml(file.file, '').source;
  return { item: { ...itemOf<T>(file, source), readable: front?.data !== undefined, body }, problems };
}

/**
 * Reads a file that has to exist.
 *
 * @param fix what to do where it does not
 */
export function readOne<T>(
  file: Partial<NamedFile> & { readonly file: string },
  read: (file: NamedFile) => Read<Item<T>>,
  fix = 'Put it back: the site cannot do without it.',
): Read<Item<T>> {
  const { id, text } = file;
  if (id !== undefined && text !== undefined) return read({ file: file.file, id, text });
  const { item } = readYaml<T>({ file: file.file, id: '', text: '' });
  const problem = {
    file: file.file,
    line: 1,
    found: 'no such file',
    expected: 'this file',
    fix,
  };
  return { item: { ...item, readable: false }, problems: [problem] };
}
