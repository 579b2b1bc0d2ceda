import { z } from 'astro/zod';
import { text } from './id.ts';

/** A page that is asked for over HTTPS, so that nobody on the way reads who asks. */
const page = z.url({ protocol: /^https$/, error: 'an address that begins with https://' });

/** Invented centres may only have names that belong to nobody, now and later (RFC 2606). */
const INVENTED = 'an address whose host ends in .example';
const isInvented = (address: string): boolean => URL.parse(address)?.hostname.endsWith('.example') ?? false;

/**
 * A career centre that asked to be listed: `content/centres/<id>.yaml`. A frame that names its id shows where to book a talk
 * there. Nothing of it ever comes out of an address, so nobody can put words of their own beside our activities.
 */
export const centre = z
  .strictObject({
    /** Its name, as it calls itself. */
    name: text,
    /** Where a talk with somebody there is booked. */
    booking: page,
    /** Other help nearby, by the name it goes by; three at most, because a frame has little room. */
    help: z
      .array(z.strictObject({ name: text, href: page }))
      .max(3, 'three at most')
      .default([]),
    /** It is invented, and the page says so. */
    sample: z.boolean().default(false),
  })
  .superRefine(({ sample, booking, help }, context) => {
    if (!sample) return;
    const addresses = [
      { path: ['booking'], address: booking },
      ...help.map(({ href }, at) => ({ path: ['help', at, 'href'], address: href })),
    ];
    for (const { path, address } of addresses.filter((one) => !isInvented(one.address)))
      context.addIssue({ code: 'custom', path, input: address, message: `${INVENTED}, because it is a sample` });
  });

export type Centre = z.infer<typeof centre>;
