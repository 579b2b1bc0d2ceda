import type { SourceFile } from './files.ts';

/** A file with the permanent id that its name gives it. */
export type NamedFile = SourceFile & { readonly id: string };

/** The files of the content by what they are. `course` and `references` have no text where the file is missing. */
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

const COURSE = 'content/en/course.yaml';
export const REFERENCES = 'content/references.json';

const KINDS = {
  lessons: /^content\/en\/lessons\/([^/]+\/[^/]+)\.mdx$/,
  pages: /^content\/en\/pages\/(.+)\.mdx$/,
  centres: /^content\/centres\/([^/]+)\.yaml$/,
  activities: /^content\/en\/activities\/([^/]+)\.yaml$/,
  evidence: /^content\/en\/evidence\/([^/]+)\.yaml$/,
  course: /^content\/en\/(course)\.yaml$/,
  tasks: /^content\/en\/(tasks)\.yaml$/,
  updates: /^content\/en\/(updates)\.yaml$/,
  references: /^content\/(references)\.json$/,
};

/** Sorts files by where they lie. Only English so far: what lies in the folder of another language is nobody's business yet. */
export function sortFiles(files: readonly SourceFile[]): Folders {
  const of = (kind: keyof typeof KINDS): NamedFile[] =>
    files.flatMap((file) => {
      const id = KINDS[kind].exec(file.file)?.[1];
      return id === undefined ? [] : [{ ...file, id }];
    });
  const patterns = Object.values(KINDS);
  const isStray = ({ file }: SourceFile): boolean =>
    /^content\/(en|centres)\//.test(file) && !patterns.some((pattern) => pattern.test(file));
  return {
    lessons: of('lessons'),
    pages: of('pages'),
    centres: of('centres'),
    activities: of('activities'),
    evidence: of('evidence'),
    tasks: of('tasks'),
    updates: of('updates'),
    course: of('course')[0] ?? { file: COURSE },
    references: of('references')[0] ?? { file: REFERENCES },
    strays: files.filter(isStray).map(({ file }) => file),
  };
}
