/**
 * The language that everything is written in first: all others are translations of it, with the same ids. Its addresses have no
 * tag in front of them, as all others have.
 */
export const SOURCE_LANGUAGE = 'en';

/** Folders of `content` that hold no language: what is in them is for all. */
const SHARED: readonly string[] = ['centres'];

/** True for the tag of a language (BCP 47) in its shortest form, which is the name of its folder: `cy`, `pt-BR`. */
export const isLanguageTag = (name: string): boolean =>
  /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/.test(name) && Intl.getCanonicalLocales(name)[0] === name;

/** The folder of `content` that a file is in; nothing for a file that is in none. */
export const folderOf = (file: string): string | undefined => /^content\/([^/]+)\//.exec(file)?.[1];

/** True for a folder of `content` that holds a language or is shared. */
export const isContentFolder = (name: string): boolean => SHARED.includes(name) || isLanguageTag(name);

/**
 * The languages of the content, that of the source first: every folder of `content` that is named by the tag of one.
 *
 * @param files paths from the project folder: `content/cy/course.yaml`
 */
export function languagesIn(files: readonly string[]): string[] {
  const found = files.map((file) => folderOf(file) ?? '').filter(isLanguageTag);
  return [SOURCE_LANGUAGE, ...[...new Set(found)].filter((tag) => tag !== SOURCE_LANGUAGE).sort()];
}
