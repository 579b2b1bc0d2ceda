/** What the matrix view says. `{names}` is a list of options or criteria, each written as `name` says. */
export type MatrixWording = {
  readonly kind: 'matrix';
  /** A name that the reader gave: `{name}`. */
  readonly name: string;
  /** Who comes first, with nothing open: one option, or several that are level. `{names}`. */
  readonly first: Readonly<Record<'one' | 'level', string>>;
  /** The same where something is open that cannot change it. */
  readonly anyway: Readonly<Record<'one' | 'level', string>>;
  /** What is open could change it: `{names}` could come first. */
  readonly unsettled: string;
  /** Said after that: who would come first with every open mark half-way between `{worst}` and `{best}`. */
  readonly halfWay: Readonly<Record<'one' | 'level', string>>;
  /** Before the changes below. */
  readonly unless: string;
  /** No change of one weight changes who comes first. */
  readonly steady: string;
  /** A criterion with another weight: `{name}`, `{weight}` then, `{now}`. */
  readonly change: Readonly<Record<'less' | 'more', string>>;
  /** What that does: one option first, several level, or several that could come first. `{names}`. */
  readonly then: Readonly<Record<'one' | 'level' | 'open', string>>;
  /** Weights that were not said: `{names}` of criteria, `{weight}` that stands in. */
  readonly assumed: string;
  /** What an option adds up to: `{low}` to `{high}` of `{most}`, and whom it is level with: `{names}`. */
  readonly sum: Readonly<Record<'known' | 'range' | 'level', string>>;
  readonly questions: {
    readonly title: string;
    /** Over the questions whose answer could change who comes first, and over the others. */
    readonly deciding: string;
    readonly others: string;
  };
  readonly left: {
    /** Over what has no mark yet. */
    readonly title: string;
    /** One option: `{name}`, `{names}` of criteria. */
    readonly line: string;
  };
  readonly table: { readonly title: string; readonly criterion: string; readonly weight: string };
  /** How it is worked out: `{worst}` and `{best}` mark, `{least}` and `{most}` weight. */
  /** Copies the questions. */
  readonly copy: string;
  readonly method: string;
};
