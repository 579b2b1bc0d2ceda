/** What the compare view says. Title, heads and note come from the worksheet. */
export type CompareWording = {
  /** Over the table; announced when it appears. */
  readonly shown: string;
  /** Stands for an answer that is not given. */
  readonly none: string;
};
