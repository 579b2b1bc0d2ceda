import { z } from 'astro/zod';
import { FIELD_SHAPES } from './all-fields.ts';
import type { Column } from './column.ts';

/** One field of a worksheet. Each kind is described in its folder (`src/fields/<kind>/schema.ts`). */
export const field = z.discriminatedUnion('kind', FIELD_SHAPES);

export type Field = z.infer<typeof field>;

/** Fields and columns of some kinds. */
export type FieldOf<Kind extends (Field | Column)['kind']> = Extract<Field | Column, { kind: Kind }>;
