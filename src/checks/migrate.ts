import { languagesIn } from '../domain/language/folders.ts';
import type { Problem } from './problem.ts';
import type { SourceFile } from './read/files.ts';
import { sortFiles } from './read/folders.ts';
import { parseMdx } from './read/mdx.ts';
import { migrated, withNewNames } from './read/old-words.ts';
import { parseYaml, type YamlSource } from './read/yaml.ts';
import { SHAPES } from './shape/shapes.ts';

const KINDS = Object.keys(SHAPES) as (keyof typeof SHAPES)[];

/**
 * The files of the content that use old names, with those of today: nothing else in them moves.
 *
 * @returns files that are as they should be, or that cannot be read, are left out; `problems` are words that are written
 *   under both names, which an author has to decide
 */
export function migratedFiles(files: readonly SourceFile[]): { files: SourceFile[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const changed = languagesIn(files.map(({ file }) => file)).flatMap((language) => {
    const sorted = sortFiles(files, language);
    return KINDS.flatMap((kind) => [sorted[kind]].flat().map((one) => ({ ...one, shape: SHAPES[kind] }))).flatMap(
      ({ file, text, shape }): SourceFile[] => {
        const source = sourceOf(file, text ?? '');
        if (text === undefined || source?.data === undefined) return [];
        const renewed = migrated(text, source, shape);
        problems.push(...withNewNames(source, shape).problems);
        return renewed === text ? [] : [{ file, text: renewed }];
      },
    );
  });
  return { files: changed, problems };
}

const sourceOf = (file: string, text: string): YamlSource | null =>
  file.endsWith('.mdx') ? parseMdx(file, text).front : parseYaml(file, text).source;
