import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Passage } from './passages.ts';
import { sentencesIn } from './sentences.ts';

/** A sentence, and how hard it is. */
export type Hard = {
  readonly text: string;
  readonly line: number;
  /** Its own Flesch–Kincaid grade. */
  readonly grade: number;
};

/** How hard a text is to read. */
export type Readability = {
  /** The Flesch–Kincaid grade: school years that a reader needs. 0 for a text without words. */
  readonly grade: number;
  /** The hardest sentences first, a long one before a short one that is as hard. */
  readonly hardest: readonly Hard[];
};

type Counts = Readonly<Record<'sentence' | 'word' | 'syllable', number>>;

const WORD = /\p{L}[\p{L}\p{M}’'-]*|\p{N}+/gu;

/** The words of a text: letters with what joins them, or a number. */
export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

const count = (text: string): Counts => {
  const words = wordsOf(text);
  return {
    sentence: 1,
    word: words.length,
    // Every word is said somehow: the list of syllables has none for a number.
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word.replaceAll('’', "'"))), 0),
  };
};

/**
 * The Flesch–Kincaid grade of passages, and what raises it. Headings are no sentences and are not counted.
 *
 * @param most how many of the hardest sentences to name
 */
export function readability(passages: readonly Passage[], most: number): Readability {
  const sentences = passages
    .filter(({ heading }) => !heading)
    .flatMap(({ text, lineAt }) =>
      sentencesIn(text).map((one) => ({ text: one, line: lineAt(text.indexOf(one)), counts: count(one) })),
    )
    .filter(({ counts }) => counts.word > 0);
  if (sentences.length === 0) return { grade: 0, hardest: [] };
  const total = (of: keyof Counts): number => sentences.reduce((sum, { counts }) => sum + counts[of], 0);
  return {
    grade: fleschKincaid({ sentence: sentences.length, word: total('word'), syllable: total('syllable') }),
    hardest: sentences
      .map(({ text, line, counts }) => ({ text, line, grade: fleschKincaid(counts), words: counts.word }))
      // One long word alone makes no sentence hard, whatever its grade is.
      .toSorted((a, b) => b.grade * b.words - a.grade * a.words)
      .slice(0, most)
      .map(({ text, line, grade }) => ({ text, line, grade })),
  };
}
