import { isolated } from '../../domain/worksheet/isolated.ts';

const GAP = /\{([\w-]+)\}/g;

/**
 * What of a line is shown: a pattern with `{column}` gaps. Pieces stand between " · "; a piece with a gap that is empty, or
 * that no column has, is left out with the words around it.
 *
 * @param pattern "{who} · near the work: {near}"
 * @param words column id to words, `''` where nothing stands
 * @returns `''` when nothing is left
 */
export const lineText = (pattern: string, words: ReadonlyMap<string, string>): string =>
  pattern
    .split(' · ')
    .filter((piece) => Array.from(piece.matchAll(GAP)).every(([, column = '']) => words.get(column)))
    .map((piece) => piece.replace(GAP, (_, column: string) => isolated(words.get(column) ?? '')))
    .join(' · ');
