import { EXCEPTIONS, type Exception } from './avoided-exceptions.ts';
import { AVOIDED, type AvoidedWords } from './avoided.ts';
import type { ReaderText } from './texts.ts';

/** An avoided phrase in a text. */
export type Avoided = {
  /** As it stands in the text. */
  readonly words: string;
  readonly offset: number;
  readonly why: string;
  readonly fix: string;
};

/** One kind of apostrophe and small letters, as the list is written; no letter moves. */
const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'");

const escaped = (text: string): string => text.replace(/[.?+^$()[\]{}|\\]/g, String.raw`\$&`);

/** Whole words only: no letter stands before or behind. */
const patternOf = (phrase: string): RegExp => {
  const words = escaped(plain(phrase))
    .replaceAll('*', String.raw`[\p{L}'-]*`)
    .replaceAll(' ', String.raw`\s+`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${words}(?![\p{L}\p{N}])`, 'gu');
};

/** The longest piece of a phrase that stands in every match of it. */
const stemOf = (phrase: string): string =>
  plain(phrase)
    .split(/[* ]/)
    .reduce((longest, one) => (one.length > longest.length ? one : longest), '');

type Entry = Pick<AvoidedWords, 'why' | 'tempting' | 'folders'> & {
  /** Looked for before the pattern, which is slow. */
  readonly stem: string;
  readonly pattern: RegExp;
  readonly fix: string;
  /** Files in which it is right. */
  readonly right: readonly string[];
};

const ENTRIES: readonly Entry[] = AVOIDED.flatMap(({ phrases, ...group }) =>
  Object.entries(phrases).map(([phrase, fix]) => ({
    ...group,
    fix,
    stem: stemOf(phrase),
    pattern: patternOf(phrase),
    right: EXCEPTIONS.flatMap((one) => (one.phrase === phrase ? one.file : [])),
  })),
);

const isAvoidedIn = (file: string, { folders, right }: Entry): boolean =>
  !right.includes(file) &&
  (folders === undefined || folders.some((folder) => file.startsWith(`content/en/${folder}/`)));

/** The avoided phrases in a text, in the order of the list. */
export function findAvoided({ file, text, tempting }: Pick<ReaderText, 'file' | 'text' | 'tempting'>): Avoided[] {
  const searched = plain(text);
  return ENTRIES.filter(
    (entry) => searched.includes(entry.stem) && !(tempting && entry.tempting) && isAvoidedIn(file, entry),
  ).flatMap(({ pattern, why, fix }) =>
    [...searched.matchAll(pattern)].map(({ 0: { length }, index }) => ({
      words: text.slice(index, index + length),
      offset: index,
      why,
      fix,
    })),
  );
}

/** The exceptions that none of the texts needs. */
export const idleExceptions = (texts: readonly Pick<ReaderText, 'file' | 'text'>[]): Exception[] =>
  EXCEPTIONS.filter(
    ({ phrase, file }) => !texts.some((one) => one.file === file && plain(one.text).search(patternOf(phrase)) >= 0),
  );
