import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A built site: its files by their path in the folder, and where it will be shown. */
export type Site = {
  /** `https://host`, no path. */
  readonly origin: string;
  /** The path all addresses start with; begins and ends with a slash. */
  readonly base: string;
  readonly files: ReadonlyMap<string, Buffer>;
};

/** Reads every file of a folder that a build has written. */
export function readSite(folder: string, place: Pick<Site, 'origin' | 'base'>): Site {
  const paths = globSync('**/*', { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile());
  if (paths.length === 0) throw new Error(`There is no site in ${folder}. Run "npm run build" first.`);
  const files = new Map(paths.toSorted().map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path))]));
  return { ...place, files };
}

/** A site written down in a test: path to text. */
export function siteOf(texts: Readonly<Record<string, string>>, base = '/'): Site {
  const files = new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]));
  return { origin: 'https://cairn.example', base, files };
}

/** The paths of the files of a kind, e.g. `.html`. */
export const pathsOf = ({ files }: Site, ending: string): string[] =>
  [...files.keys()].filter((path) => path.endsWith(ending));

/** The text of a file; empty when there is none. */
export const textOf = ({ files }: Site, path: string): string => files.get(path)?.toString('utf8') ?? '';
