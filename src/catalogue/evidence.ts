import { getEntry } from 'astro:content';
import type { Evidence } from '../schema/evidence.ts';
import type { Reference } from '../schema/reference.ts';

/** An evidence card with its sources in full. */
export type EvidenceCard = Omit<Evidence, 'sources'> & { readonly id: string; readonly sources: readonly Reference[] };

/**
 * Loads an evidence card by its id.
 * @throws Error when the card, or a reference it names, is not there
 */
export async function loadCard(tag: string, id: string): Promise<EvidenceCard> {
  const entry = await getEntry('evidence', `${tag}/${id}`);
  if (!entry)
    throw new Error(
      `There is no evidence card content/${tag}/evidence/${id}.yaml. Write it, or mend the id in the lesson.`,
    );
  const sources = await Promise.all(
    entry.data.sources.map(async (key) => {
      const reference = await getEntry('references', key);
      if (!reference) throw new Error(`content/references.json has no "${key}", which the evidence card ${id} names.`);
      return reference.data;
    }),
  );
  return { ...entry.data, id, sources };
}
