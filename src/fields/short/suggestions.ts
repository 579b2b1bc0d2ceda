import { textOf, type Answers } from '../../domain/saved/record.ts';
import type { ShortField } from './schema.ts';

/**
 * What other sheets hold that could be written here too, each text once.
 *
 * @param others the answers of the activities that the sheet reads, by activity id
 */
export function suggestionsOf(
  { suggest }: Pick<ShortField, 'suggest'>,
  others: Readonly<Record<string, Answers>>,
): readonly string[] {
  const texts = suggest.map((source) => {
    const [activity = '', field = ''] = source.split('.');
    return textOf(others[activity] ?? {}, field).trim();
  });
  return [...new Set(texts)].filter((text) => text !== '');
}
