import { isolated } from '../worksheet/isolated.ts';
import type { TextPart } from '../worksheet/format.ts';

/** Names of the `{gaps}` in a sentence, each once, in their order. */
export const gapsIn = (sentence: string): readonly string[] => [
  ...new Set(Array.from(sentence.matchAll(/\{([\w-]+)\}/g), ([, gap = '']) => gap)),
];

/**
 * Readers end their own words with a full stop, and so does the sentence around them: where both meet, one is enough.
 */
export const oneStop = (sentence: readonly TextPart[]): readonly TextPart[] =>
  sentence.map((piece, index) => {
    const before = sentence[index - 1];
    const twice = before && !before.open && /[.!?…]$/.test(before.text) && !piece.open && piece.text.startsWith('.');
    return twice ? { ...piece, text: piece.text.slice(1) } : piece;
  });

/** A sentence as plain text; an open gap stands in brackets: "[the job]". */
export const plainText = (sentence: readonly TextPart[]): string =>
  sentence.map(({ text, open }) => (open ? `[${text}]` : text)).join('');

/** The same for a page, or a note to oneself: words that run from right to left are shut off from the others. */
export const shownText = (sentence: readonly TextPart[]): string =>
  sentence.map(({ text, open }) => (open ? `[${text}]` : isolated(text))).join('');
