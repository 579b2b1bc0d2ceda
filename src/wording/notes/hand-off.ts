/** What is said where a sheet to hand over is made, and on it. */
export type HandOffWording = {
  readonly title: string;
  readonly explain: string;
  readonly choose: string;
  /** The lesson an entry stands in, behind its title: `{lesson}`. */
  readonly of: string;
  /** Before a private entry goes on the sheet: `{title}`. */
  readonly askTwice: string;
  readonly askYes: string;
  readonly askNo: string;
  /** Opens the answers of an entry, each of which can be left out. */
  readonly leaveOut: string;
  readonly ask: string;
  readonly askHint: string;
  /** A line for a question: `{n}`. */
  readonly askLine: string;
  readonly preview: string;
  readonly previewText: string;
  readonly nothing: string;
  /** The heading of the sheet itself. */
  readonly sheetTitle: string;
  /** The heading of the reader's questions on the sheet. */
  readonly sheetAsk: string;
  readonly print: string;
  readonly markdown: string;
  readonly text: string;
};
