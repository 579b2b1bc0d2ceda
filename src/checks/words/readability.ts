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
  /** The sentences whose loss would ease the text most, the hardest first. */
  readonly hardest: readonly Hard[];
};

type Counts = { readonly sentence: number; readonly word: number; readonly syllable: number };

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
      sentencesIn(text).map((sentence) => ({ text: sentence, line: lineAt(text.indexOf(sentence)), ...count(sentence) })),
    )
    .filter(({ word }) => word > 0);
  const total = (of: keyof Counts): number => sentences.reduce((sum, counts) => sum + counts[of], 0);
  const all: Counts = { sentence: sentences.length, word: total('word'), syllable: total('syllable') };
  if (all.word === 0) return { grade: 0, hardest: [] };
  const without = ({ word, syllable }: Counts): number =>
    fleschKincaid({ sentence: all.sentence - 1, word: all.word - word, syllable: all.syllable - syllable });
  return {
    grade: fleschKincaid(all),
    hardest: sentences
      .toSorted((a, b) => without(a) - without(b))
      .slice(0, most)
      .map((sentence) => ({ text: sentence.text, line: sentence.line, grade: fleschKincaid(sentence) })),
  };
}
