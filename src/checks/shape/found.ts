import { allOf } from '../words/list.ts';
import { quote } from '../words/sentences.ts';

/** True where nothing is written: no value, or a text of spaces. */
export const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/**
 * What stands at a place, in words.
 *
 * @param word the word before the colon; empty for an entry of a list and for a whole file
 */
export function inWords(value: unknown, word: string): string {
  if (value === undefined && word !== '') return `no “${word}”`;
  if (isNothing(value)) return word === '' ? 'nothing' : `nothing after “${word}:”`;
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return `“${value}”, which is read as yes or no`;
  if (value instanceof Date) return 'a date without quotation marks';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  return `a group with ${allOf(Object.keys(value as object).map((key) => `“${key}”`)) || 'nothing in it'}`;
}

/** A value as it would be written with quotation marks, or null where quotation marks would not make it a text. */
export function quoted(value: unknown): string | null {
  if (typeof value === 'number' || typeof value === 'boolean') return `"${value}"`;
  return value instanceof Date ? `"${value.toISOString().slice(0, 10)}"` : null;
}
