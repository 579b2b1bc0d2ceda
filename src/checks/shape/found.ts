import { quote } from '../words/sentences.ts';

/** What stands at a place, in words. */
export function inWords(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return value.trim() === '' ? 'nothing' : quote(value);
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return `“${value}”, which is read as yes or no`;
  if (value instanceof Date) return 'a date without quotation marks';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  return 'a group of lines';
}

/** A value as it would be written with quotation marks, or null where quotation marks would not make it a text. */
export function quoted(value: unknown): string | null {
  if (typeof value === 'number' || typeof value === 'boolean') return `"${value}"`;
  return value instanceof Date ? `"${value.toISOString().slice(0, 10)}"` : null;
}
