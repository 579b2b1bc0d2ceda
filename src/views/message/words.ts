import type { Plural } from '../../domain/template/template.ts';

/** What the message view says. The texts come from the worksheet. */
export type MessageWording = {
  /** No text is chosen yet. */
  readonly choose: string;
  /** Before the subject line. */
  readonly subject: string;
  /** After the words of an open gap, for screen readers. */
  readonly gap: string;
  /** `{n}` gaps are open; links to their boxes follow. */
  readonly open: Plural;
  readonly filled: string;
  /** The formal tone is wanted, and there is only one. */
  readonly oneTone: string;
  /** `{n}` words to read. */
  readonly length: Plural;
  /** `{n}` seconds to say. */
  readonly aloud: Plural;
  readonly advice: string;
  /** Said when a text with open gaps was copied, or put into a draft: `{gaps}`. */
  readonly copiedOpen: string;
  readonly draftOpen: string;
  /** What a draft does, and when to copy instead. */
  readonly mail: string;
  /** The text is too long for a draft. The button that copies it stands before this. */
  readonly tooLong: string;
};
