import type { Column, Field, SortField } from '../../schema/field.ts';

/**
 * What fits into one step of an embed, in pixels on a screen of 320: with the heading, the buttons and the foot of the page
 * a step then stays below 1,000. Figures here are estimates, for choosing where to cut; a journey measures the steps.
 */
export const MAX_STEP_HEIGHT = 420;

/** Signs that fit on a line of that screen. */
export const CHARACTERS_PER_LINE = { text: 34, hint: 40, choice: 27, line: 16 } as const;

export const lineCount = (text: string | undefined, characters: number): number =>
  text ? Math.ceil(text.length / characters) : 0;

export const askedHeight = ({ label, hint }: { readonly label: string; readonly hint?: string | undefined }): number =>
  lineCount(label, CHARACTERS_PER_LINE.text) * 24 + lineCount(hint, CHARACTERS_PER_LINE.hint) * 22 + 16;

const picked = (options: readonly { readonly text: string; readonly note?: string | undefined }[]): number => {
  const notes = options.map(({ note }) => lineCount(note, CHARACTERS_PER_LINE.choice) * 26);
  return options.reduce(
    (sum, { text }) => sum + lineCount(text, CHARACTERS_PER_LINE.choice) * 26 + 25,
    Math.max(0, ...notes),
  );
};

/** A card and its piles, two beside each other. */
export const cardHeight = (text: string, piles: SortField['piles']): number =>
  lineCount(text, CHARACTERS_PER_LINE.text) * 27 + 17 + Math.ceil(piles.length / 2) * 44;

/** How high a field is. A long text is taken to have been written, a table to have one line more than at first. */
export function heightOf(field: Field | Column): number {
  switch (field.kind) {
    case 'choice':
      return askedHeight(field) + (field.options.length > 8 ? 50 : picked(field.options));
    case 'choices':
      return askedHeight(field) + picked(field.options);
    case 'rating':
      return askedHeight(field) + field.options.length * 44;
    case 'long':
      return askedHeight(field) + 150;
    case 'private':
      return askedHeight(field) + field.prompts.length * 50 + 210;
    case 'date':
      return askedHeight(field) + (field.unknown ? 100 : 50);
    case 'table':
      return (
        askedHeight(field) +
        Math.min(field.max, field.start + 1) *
          field.columns.reduce(
            (sum, column) => sum + (column.kind === 'choice' ? askedHeight(column) + 50 : heightOf(column)),
            60,
          )
      );
    case 'sort':
      return askedHeight(field) + field.cards.reduce((sum, { text }) => sum + cardHeight(text, field.piles), 0);
    case 'rank':
      return askedHeight(field) + field.places * 85;
    case 'grid':
      return MAX_STEP_HEIGHT;
    case 'number':
    case 'short':
    case 'task':
      return askedHeight(field) + 64;
  }
}
