import { SOURCE_LANGUAGE } from '../../domain/language/folders.ts';
import { sentenceSegments } from '../../domain/language/segments.ts';

/**
 * The sentences of a text, each with its full stop. In English a full stop counts when white space or the end follows;
 * other languages are cut by what is known of each.
 */
export function sentencesIn(text: string, language: string = SOURCE_LANGUAGE): string[] {
  if (language !== SOURCE_LANGUAGE) return sentenceSegments(text, language);
  return text
    .split(/(?<=[.?!…][”’"')\]]*)\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** A text short enough to be quoted in a message. */
export function quote(text: string, letters = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length > letters ? `${line.slice(0, letters).trimEnd()}…` : line}”`;
}
