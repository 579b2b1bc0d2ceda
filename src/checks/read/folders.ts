import { SOURCE_LANGUAGE } from '../../domain/language/folders.ts';
import type { SourceFile } from './files.ts';

/** A file with the permanent id that its name gives it. */
export type NamedFile = SourceFile & { readonly id: string };

/** The files of one language by what they are. `course` and `references` have no text where the file is missing. */
export type Folders = {
  readonly lessons: readonly NamedFile[];
  readonly pages: readonly NamedFile[];
  readonly centres: readonly NamedFile[];
  readonly activities: readonly NamedFile[];
  readonly evidence: readonly NamedFile[];
  readonly course: Partial<NamedFile> & { readonly file: string };
  readonly tasks: readonly NamedFile[];
  readonly updates: readonly NamedFile[];
  readonly references: Partial<NamedFile> & { readonly file: string };
  readonly strays: readonly string[];
};

export const REFERENCES = 'content/references.json';

/** What a language has in its folder, by its path there. */
const OWN = {
  lessons: /^lessons\/([^/]+\/[^/]+)\.mdx$/,
  pages: /^pages\/(.+)\.mdx$/,
  activities: /^activities\/([^/]+)\.yaml$/,
  evidence: /^evidence\/([^/]+)\.yaml$/,
  course: /^(course)\.yaml$/,
  tasks: /^(tasks)\.yaml$/,
  updates: /^(updates)\.yaml$/,
};

const CENTRES = /^content\/centres\/([^/]+)\.yaml$/;
const references = (file: string): string | undefined => (file === REFERENCES ? 'references' : undefined);

/** Sorts the files of one language by where they are. What all languages share is sorted with the source. */
export function sortFiles(files: readonly SourceFile[], language: string): Folders {
  const folder = `content/${language}/`;
  const isSource = language === SOURCE_LANGUAGE;
  const named = (idOf: (file: string) => string | undefined): NamedFile[] =>
    files.flatMap((file) => {
      const id = idOf(file.file);
      return id === undefined ? [] : [{ ...file, id }];
    });
  const idIn = (kind: keyof typeof OWN, file: string): string | undefined =>
    file.startsWith(folder) ? OWN[kind].exec(file.slice(folder.length))?.[1] : undefined;
  const of = (kind: keyof typeof OWN): NamedFile[] => named((file) => idIn(kind, file));
  const centreIn = (file: string): string | undefined => CENTRES.exec(file)?.[1];
  const kinds = Object.keys(OWN) as (keyof typeof OWN)[];
  const isStray = ({ file }: SourceFile): boolean =>
    (file.startsWith(folder) && kinds.every((kind) => idIn(kind, file) === undefined)) ||
    (isSource && file.startsWith('content/centres/') && centreIn(file) === undefined);
  return {
    lessons: of('lessons'),
    pages: of('pages'),
    centres: isSource ? named(centreIn) : [],
    activities: of('activities'),
    evidence: of('evidence'),
    tasks: of('tasks'),
    updates: of('updates'),
    course: of('course')[0] ?? { file: `${folder}course.yaml` },
    references: named(references)[0] ?? { file: REFERENCES },
    strays: files.filter(isStray).map(({ file }) => file),
  };
}
