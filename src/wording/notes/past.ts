/** What is said about earlier runs in the notes. */
export type PastWording = {
  /** The heading of a run: `{day}` of its last change. */
  readonly of: string;
  readonly before: string;
  readonly now: string;
  /** Nothing was answered, in one of the two. */
  readonly nothing: string;
  readonly remove: string;
  readonly removed: string;
  readonly notRemoved: string;
  readonly undo: string;
  readonly undone: string;
  readonly notUndone: string;
};
