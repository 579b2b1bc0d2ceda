import { z } from 'astro/zod';
import { id, text } from '../../schema/id.ts';
import { noun } from '../../schema/views/noun.ts';

/** One step of a search, counted by one number field. */
const funnelStep = z.strictObject({
  /** The number field that counts this step. */
  field: id,
  /** What is counted: "application", "applications". */
  noun,
  /** What becomes of those that did not get to the next counted step: "{n} got no reply". `{n}` is the number. */
  stopped: text,
  /** What to look at when this is the narrowest step: one or two sentences, something a person can do. */
  look: text,
});

/** The search drawn as a funnel, with what the numbers can and cannot say. */
export const funnelView = z.strictObject({
  kind: z.literal('funnel'),
  /** The steps from first to last. The last one has no next step; its `stopped` and `look` are left out. */
  steps: z.array(funnelStep.partial({ stopped: true, look: true })).min(2, 'two steps or more'),
  /** How often does a run of no's happen by chance? `tries` and `wins` are counted fields, `guess` is the reader's own. */
  chance: z.strictObject({
    /** The number field that counts the tries, e.g. interviews. */
    tries: id,
    /** The number field that counts the tries that went well, e.g. offers. */
    wins: id,
    /** The number field for "say one in …". The page supplies no base rate. */
    guess: id,
  }),
});

export type FunnelView = z.infer<typeof funnelView>;
