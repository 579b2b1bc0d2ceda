import type { NewName } from './old-names.ts';

/** What worksheets and self-checks called these words before. */
export const OLD_SHEET_NAMES: Readonly<Record<string, NewName>> = {
  place: 'bestOn',
  apart: 'standalone',
  handOff: { name: 'confirmSharing', values: { 'ask-twice': true } },
};
