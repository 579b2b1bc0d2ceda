/** What the card view says. Its sentence comes from the worksheet. */
export type CardWording = {
  /** Announced once, when all its gaps are filled. */
  readonly ready: string;
};
