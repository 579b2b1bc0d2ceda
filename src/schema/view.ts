import { z } from 'astro/zod';
import { VIEW_SHAPES } from './all-views.ts';

/** A result that is worked out from the answers of a worksheet. */
export const view = z.discriminatedUnion('kind', VIEW_SHAPES);

export type View = z.infer<typeof view>;
