import { SOURCE_LANGUAGE } from '../domain/language/folders.ts';
import { LANGUAGES } from '../wording/all-languages.ts';
import type { Spoken } from '../wording/spoken.ts';

/** The tags of all languages that there are words in. */
export const TAGS: readonly string[] = LANGUAGES.map(({ language }) => language.tag);

/**
 * A language by its tag; without one, that of the source.
 *
 * @throws Error when there is no such folder in `src/wording`
 */
export function spoken(tag: string = SOURCE_LANGUAGE): Spoken {
  const found = LANGUAGES.find(({ language }) => language.tag === tag);
  if (!found) throw new Error(`src/wording/${tag} is not there. Begin it with “npm run new language ${tag}”.`);
  return found;
}
