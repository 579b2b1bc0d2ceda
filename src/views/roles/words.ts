import type { Plural } from '../../domain/template/template.ts';

/** What the roles view says. The kinds of work come from the table of tasks. */
export type RolesWording = {
  /** `{n}` kinds of work were found. */
  readonly found: Plural;
  /** Said after it, where some work pays for several of the tasks: what the order means, and what it does not. */
  readonly order: string;
  /** Every task that was picked is left out. */
  readonly left: string;
  /** A task of the reader: `{task}`. */
  readonly task: string;
  /** Over the works that the same tasks brought: `{tasks}`, a list. */
  readonly because: string;
  /** Under the name of a kind of work: its `{sector}`, and the other `{words}` to search with. */
  readonly about: string;
  /** Between search words. */
  readonly between: string;
  /** Work that usually asks for more before one may do it. */
  readonly longer: string;
  /** The same in the text to copy: `{words}` to search with. */
  readonly longerWords: string;
  /** Opens the rest: `{n}` kinds of work. */
  readonly rest: Plural;
  /** The button that copies the search words. */
  readonly copy: string;
};
