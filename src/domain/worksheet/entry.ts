import type { Field } from '../../schema/field.ts';

/** An activity as the notes page reads it back: no more than it needs, because the page carries all of them. */
export type NotesEntry = {
  readonly id: string;
  readonly title: string;
  /** Its fields; none for a check, of which only the number of explained questions is told. */
  readonly questions: readonly Field[];
  /** Questions of a check; 0 for anything else. */
  readonly checks: number;
  /** The lesson it stands in, or the name of its part of the course. */
  readonly lesson: string;
  readonly theme: string;
  readonly themeTitle: string;
  /** Where it can be changed. */
  readonly href: string;
};
