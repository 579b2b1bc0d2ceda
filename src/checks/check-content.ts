import { languagesIn } from '../domain/language/folders.ts';
import { inOrder, type Problem } from './problem.ts';
import { readContent } from './read/content.ts';
import { readFiles } from './read/files.ts';
import type { Hint } from './read/old-words.ts';
import { notMadeFor, rulesFor } from './rules/all-rules.ts';
import { sameAsSource } from './translations/same-as-source.ts';
import { untidyFolders } from './translations/untidy-folders.ts';

/** What is known of the content once it was looked at. */
export type Looked = {
  /** The tags of the languages, the source first. */
  readonly languages: readonly string[];
  /** Every problem of every file, in the order of the files; none when all is well. */
  readonly problems: readonly Problem[];
  /** Words that authors write by their old names, which still work. */
  readonly hints: readonly Hint[];
  /**
   * What is not looked at in each language, a line each: “Welsh (cy): not checked: avoided words, reading grade.” Nothing
   * for a language that every rule is made for.
   */
  readonly unchecked: readonly string[];
};

/**
 * Checks everything under `content/`: syntax, shapes, what the files say about each other, and that every translation has
 * the ids of its source.
 *
 * @param root the folder that holds `content/`
 * @returns never throws for what the files hold
 */
export async function lookAtContent(root: string): Promise<Looked> {
  const files = await readFiles(root);
  const read = languagesIn(files.map(({ file }) => file)).map((language) => readContent(files, language));
  const [source, ...translations] = read;
  const problems = [
    ...untidyFolders(files),
    ...read.flatMap(({ content, problems: unread }) => [
      ...unread,
      ...rulesFor(content.language).flatMap((rule) => rule(content)),
    ]),
    ...translations.flatMap(({ content }) => (source ? sameAsSource(source.content, content) : [])),
  ];
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const unchecked = read.flatMap(({ content: { language } }) => {
    const all = notMadeFor(language);
    return all.length === 0 ? [] : [`${names.of(language) ?? language} (${language}): not checked: ${all.join(', ')}.`];
  });
  return {
    languages: read.map(({ content: { language } }) => language),
    problems: inOrder(problems),
    hints: read.flatMap(({ hints }) => hints),
    unchecked,
  };
}

/** The problems of the content alone. */
export const checkContent = async (root: string): Promise<readonly Problem[]> => (await lookAtContent(root)).problems;
