/**
 * What fits into one step of an embed, in pixels on a screen of 320: with the heading, the buttons and the foot of the page
 * a step then stays below 1,000. Figures here are estimates, for choosing where to cut; journeys measure the fields and
 * the steps.
 */
export const MAX_STEP_HEIGHT = 420;

/** Signs that fit on a line of that screen. */
export const CHARACTERS_PER_LINE = { text: 34, hint: 40, choice: 27, line: 16 } as const;

export const lineCount = (text: string | undefined, characters: number): number =>
  text ? Math.ceil(text.length / characters) : 0;

/** A question: its label and its hint. */
export const askedHeight = ({ label, hint }: { readonly label: string; readonly hint?: string | undefined }): number =>
  lineCount(label, CHARACTERS_PER_LINE.text) * 24 + lineCount(hint, CHARACTERS_PER_LINE.hint) * 22 + 16;

/** A question with a box of one line below it. */
export const lineHeight = (field: { readonly label: string; readonly hint?: string | undefined }): number =>
  askedHeight(field) + 64;

/** A question with a list to open below it. */
export const listHeight = (field: { readonly label: string; readonly hint?: string | undefined }): number =>
  askedHeight(field) + 50;

/** Options one below the other, with the longest of their notes open. */
export const optionsHeight = (
  options: readonly { readonly text: string; readonly note?: string | undefined }[],
): number => {
  const notes = options.map(({ note }) => lineCount(note, CHARACTERS_PER_LINE.choice) * 26);
  return options.reduce(
    (sum, { text }) => sum + lineCount(text, CHARACTERS_PER_LINE.choice) * 26 + 25,
    Math.max(0, ...notes),
  );
};
