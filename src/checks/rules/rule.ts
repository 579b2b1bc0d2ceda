import type { Problem } from '../problem.ts';
import type { Content } from '../read/content.ts';

/** A rule of the content: looks at everything of one language and returns what breaks it. Never throws, whatever the files hold. */
export type Rule = (content: Content) => Problem[];

/** A rule, and the languages that it is made for. */
export type ContentRule =
  /** `source`: what is asked once, of the language that all others translate. `translations`: of the others alone. */
  | { readonly check: Rule; readonly languages: 'all' | 'source' | 'translations' }
  /** A rule of some languages, by their tags. `name` says in a report on any other what was not looked at. */
  | { readonly check: Rule; readonly languages: readonly string[]; readonly name: string };
