import { LANGUAGES } from './all-languages.ts';
import type { Spoken } from './spoken.ts';

/** The language whose addresses begin with nothing: all others begin with their tag. */
export const DEFAULT_TAG = 'en';

/** The tags of all languages that there are words in. */
export const TAGS: readonly string[] = LANGUAGES.map(({ language }) => language.tag);

/**
 * A language by its tag; without one, that whose addresses have none.
 *
 * @throws Error when there is no such folder in `src/wording`
 */
export function spoken(tag: string = DEFAULT_TAG): Spoken {
  const found = LANGUAGES.find(({ language }) => language.tag === tag);
  if (!found) throw new Error(`src/wording/${tag} is not there. Begin it with “npm run new language ${tag}”.`);
  return found;
}
