import type { Plural } from '../../domain/template/template.ts';

/** What a self-check says beside the words of its own file. */
export type SelfCheckWording = {
  /** `{n}` of `{of}` statements are answered. */
  readonly answered: string;
  /** Heading of the result. */
  readonly result: string;
  /** Stands for the result until the script has started. */
  readonly script: string;
  /** A check of one scale: what the answers are, `{band}`. */
  readonly band: string;
  /** Too few to tell: `{least}` answers are needed, the form goes with it; `{unsure}` does not count. */
  readonly tooFew: Plural;
  /** Before what can be done. */
  readonly next: string;
  readonly suggest: {
    /** One scale has the lowest mean: `{scale}`. */
    readonly lowest: string;
    /** The same, while others have too few answers. */
    readonly soFar: string;
    /** Several share it: `{scales}`; the page names `{scale}` first. */
    readonly equal: string;
    readonly none: string;
    /** The link to a lesson: `{title}`. */
    readonly start: string;
    /** The same where the title is not known: the `{n}`th of several. */
    readonly lesson: string;
    /** All scales, each with a step. */
    readonly other: string;
  };
  readonly picture: {
    readonly title: string;
    /** What a stone is. */
    readonly note: string;
    /** What of a scale was answered: `{n}` times `{answer}`. */
    readonly times: string;
    /** `{answers}`, and the band they come to. */
    readonly told: string;
    readonly few: string;
    readonly none: string;
    /** Earlier answers of a scale: `{day}`, `{answers}`. */
    readonly before: string;
    /** Key of the full stones. */
    readonly now: string;
  };
  readonly sums: {
    readonly summary: string;
    /** Reversed statements: `{turn}` minus the answer, `{statements}`. */
    readonly turned: string;
    /** Before the reader's own numbers. */
    readonly own: string;
    /** A scale with its numbers: `{title}`, `{values}`, `{mean}`, and the limits of its band, `{from}`, `{to}`, `{band}`. */
    readonly told: string;
    readonly few: string;
    readonly none: string;
  };
  readonly past: {
    readonly note: string;
    readonly table: string;
    readonly statement: string;
    readonly now: string;
    /** Stands for the day of the earlier run when it is not known. */
    readonly earlier: string;
    /** In the table, where a statement has no answer. */
    readonly nothing: string;
  };
};
