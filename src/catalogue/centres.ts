import { getCollection } from 'astro:content';
import type { Centre } from '../schema/centre.ts';

/** The career centres that are listed, by their ids, in the order of the alphabet. */
export async function loadCentres(): Promise<Readonly<Record<string, Centre>>> {
  const entries = await getCollection('centres');
  return Object.fromEntries(entries.map(({ id, data }) => [id, data] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
}
