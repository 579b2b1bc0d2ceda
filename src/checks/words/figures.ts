import { SOURCE_LANGUAGE } from '../../domain/language/folders.ts';
import { wordSegments } from '../../domain/language/segments.ts';

/**
 * How much longer a translation may be: English is short, and what Spanish or Welsh says in more words is not harder to
 * read. An editorial choice.
 */
const ROOM = 1.3;

/** A limit that was set for English words, as it is for a language. */
export const roomFor = (most: number, language: string): number =>
  language === SOURCE_LANGUAGE ? most : Math.ceil(most * ROOM);

/**
 * How many words a text has.
 *
 * @param english how a rule counts English ones, where what stands between two spaces is a word
 */
export const wordCount = (text: string, language: string, english: (text: string) => number): number =>
  language === SOURCE_LANGUAGE ? english(text) : wordSegments(text, language).length;

/** True for a figure within a limit. What could not be worked out is within none: `NaN > most` is false as well. */
export const isWithin = (figure: number, most: number): boolean => Number.isFinite(figure) && figure <= most;
