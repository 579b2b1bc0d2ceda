import type { Field } from '../../schema/field.ts';
import type { Closed } from '../saved/short-packet.ts';

/** An activity as the notes page lists it. Its questions come later, and only where something was written. */
export type NotesEntry = {
  readonly id: string;
  readonly title: string;
  /** Questions of a check; 0 for anything else. */
  readonly checks: number;
  /** The lesson it stands in, or the name of its part of the course. */
  readonly lesson: string;
  readonly theme: string;
  readonly themeTitle: string;
  /** Where it can be changed. */
  readonly href: string;
  /** Asks once more before it goes onto the hand-off sheet. */
  readonly confirmSharing?: true;
};

/** What it takes to read answers back: too much for a page that may have nothing to show. */
export type NotesQuestions = {
  /** Activity id to its fields, those that are not asked any more last. */
  readonly fields: Readonly<Record<string, readonly Field[]>>;
  /** The activities in which everything is picked, checks among them: their answers fit into a short address. */
  readonly closed: Closed;
  /** The words of the everyday tasks. */
  readonly tasks: {
    readonly groups: readonly { readonly tasks: readonly { readonly id: string; readonly text: string }[] }[];
  };
};
