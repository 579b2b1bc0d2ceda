import type { Plural } from '../../domain/template/template.ts';

/** What is said about a saved file, or a packet from another device, before and after it is taken over. */
export type RestoreWording = {
  readonly file: string;
  readonly fileHint: string;
  /** Why a file cannot be used: what happened, and what to do. */
  readonly faults: Readonly<Record<'not-json' | 'not-ours' | 'newer' | 'too-large' | 'empty' | 'damaged', string>>;
  /** A browser that does not let the page read the file. */
  readonly notRead: string;
  readonly title: string;
  /** When it was written: `{day}`. */
  readonly from: string;
  readonly explain: string;
  /** Parts that no record could be made of: `{n}` of them. */
  readonly refused: Plural;
  readonly states: Readonly<Record<'new' | 'same' | 'differs', string>>;
  readonly choices: Readonly<Record<'take' | 'leave' | 'keep' | 'replace' | 'merge', string>>;
  readonly look: string;
  readonly here: string;
  readonly there: string;
  readonly nothing: string;
  /** The answers are the same, and earlier runs are not. */
  readonly onlyPast: string;
  readonly apply: string;
  readonly cancel: string;
  readonly cancelled: string;
  /** Sheets that were taken over: `{n}`. */
  readonly done: Plural;
  readonly doneNothing: string;
  /** Sheets that the browser did not keep: `{n}`. */
  readonly notKept: Plural;
  readonly undo: string;
  readonly undone: string;
  readonly undoneInPart: string;
};
