import { z } from 'astro/zod';
import { text } from './id.ts';

/** A career centre whose name may stand under an activity on its own pages: `content/centres/<id>.yaml`. */
export const centre = z.strictObject({
  /** As it calls itself: "Careers at Harbour University". */
  name: text.max(60, '60 letters or fewer'),
  /** Where a reader can book a talk. */
  booking: z.url({ protocol: /^https$/, error: 'an address that begins with https://' }),
  /** How to find help there without the link, in one sentence. */
  help: text.max(160, '160 letters or fewer'),
  /** Made up, to show how it looks; the page says so. */
  sample: z.literal(true).optional(),
});

export type Centre = z.infer<typeof centre>;
