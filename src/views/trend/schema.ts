import { z } from 'astro/zod';
import { id, text } from '../../schema/id.ts';
import { oldNames } from '../../schema/old-names.ts';

/** One rating over several runs of the sheet. */
export const trendView = z
  .strictObject({
    kind: z.literal('trend'),
    title: text,
    /** Id of the rating field. */
    field: id,
    /** Id of a field whose words name the run. */
    name: id,
    /** From how many runs on it is drawn. */
    minRuns: z.int().min(2).default(3),
    /** Said below, whichever way it goes. */
    note: text,
    /** What stands there before there are enough runs: `{n}` so far, `{of}` needed. */
    empty: text,
  })
  .register(oldNames, { from: 'minRuns' });

export type TrendView = z.infer<typeof trendView>;
