import type { Problem } from '../problem.ts';
import type { NamedFile } from './folders.ts';
import { parseMdx, type Body } from './mdx.ts';
import { withNewNames, type Hint } from './old-words.ts';
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

/** `hints`: words that have another name today. */
type Read<T> = { readonly item: T; readonly problems: Problem[]; readonly hints: Hint[] };

const itemOf = <T>({ file, id }: { file: string; id: string }, source: YamlSource): Item<T> => ({
  file,
  id,
  root: rootPlace<T>(source),
  source,
  readable: source.data !== undefined,
});

/**
 * Reads a YAML file.
 *
 * @param shape its shape, which knows what words were called before
 */
export function readYaml<T>(file: NamedFile, shape: unknown): Read<Item<T>> {
  const { source, problems } = parseYaml(file.file, file.text);
  const renamed = withNewNames(source, shape);
  return {
    item: itemOf<T>(file, renamed.source),
    problems: [...problems, ...renamed.problems],
    hints: renamed.hints,
  };
}

/** Reads a JSON file: as YAML, which knows the lines, and as JSON, which is stricter about commas and quotation marks. */
export function readJson<T>(file: NamedFile, shape: unknown): Read<Item<T>> {
  const read = readYaml<T>(file, shape);
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
    return { ...read, problems: [problem] };
  }
}

/** Reads a lesson or page. Without a head it is not readable, and has a body that may still hold tags. */
export function readMdx<T>(file: NamedFile, shape: unknown): Read<Prose<T>> {
  const { front, body, problems } = parseMdx(file.file, file.text);
  const renamed = withNewNames(front ?? parseYaml(file.file, '').source, shape);
  return {
    item: { ...itemOf<T>(file, renamed.source), readable: front?.data !== undefined, body },
    problems: [...problems, ...renamed.problems],
    hints: renamed.hints,
  };
}

/**
 * Reads a file that has to exist.
 *
 * @param fix what to do where it does not
 */
export function readOne<T>(
  file: Partial<NamedFile> & { readonly file: string },
  shape: unknown,
  read: (file: NamedFile, shape: unknown) => Read<Item<T>>,
  fix = 'Put it back: the site cannot do without it.',
): Read<Item<T>> {
  const { id, text } = file;
  if (id !== undefined && text !== undefined) return read({ file: file.file, id, text }, shape);
  const { item } = readYaml<T>({ file: file.file, id: '', text: '' }, shape);
  const problem = {
    file: file.file,
    line: 1,
    found: 'no such file',
    expected: 'this file',
    fix,
  };
  return { item: { ...item, readable: false }, problems: [problem], hints: [] };
}
