import { z } from 'astro/zod';
import { common } from '../../schema/field-parts.ts';

/** One everyday task, picked from the table of tasks (`content/<language>/tasks.yaml`). */
export const taskField = z.strictObject({ kind: z.literal('task'), ...common });

export type TaskField = z.infer<typeof taskField>;
