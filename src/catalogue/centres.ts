import { getCollection } from 'astro:content';
import type { Centre } from '../schema/centre.ts';

/** A career centre with the id by which a frame asks for it. */
export type ListedCentre = Centre & { readonly id: string };

/** The career centres that are listed, by id; none where no one asked. */
export const listedCentres = async (): Promise<readonly ListedCentre[]> =>
  (await getCollection('centres'))
    .map(({ id, data }) => ({ id, ...data }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
