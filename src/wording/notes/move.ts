/** What is said where answers are moved to another device. */
export type MoveWording = {
  readonly title: string;
  readonly explain: readonly string[];
  readonly choose: string;
  readonly all: string;
  readonly of: string;
  readonly none: string;
  readonly make: string;
  readonly link: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  /** Too long for a link: `{n}` characters of `{limit}`. */
  readonly tooLong: string;
  readonly code: string;
  /** The code in words, for those who do not see it: `{title}`. */
  readonly codeLabel: string;
  readonly codeLong: string;
  readonly codeOne: string;
};
