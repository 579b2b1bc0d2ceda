import type { ReadBack } from './answered.ts';

/** An activity as the notes page reads it back: no more than it needs, because the page carries all of them. */
export type NotesEntry = {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly ReadBack[];
  /** The lesson it stands in. */
  readonly lesson: string;
  readonly theme: string;
  readonly themeTitle: string;
  /** Where it can be changed. */
  readonly href: string;
};
