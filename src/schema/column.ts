import { z } from 'astro/zod';
import { COLUMN_SHAPES } from './all-columns.ts';

/** What a column of a table may be. */
export const column = z.discriminatedUnion('kind', COLUMN_SHAPES);

export type Column = z.infer<typeof column>;
