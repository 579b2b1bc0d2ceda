import { CONTACT_URL, PUBLISHER } from 'astro:env/server';

/** Who publishes this copy of the site, as far as the build was told. */
export type Publisher = {
  /** A name. */
  readonly name: string | undefined;
  /** Where a mistake or a dead line can be reported: a page, or an address for mail. */
  readonly contact: string | undefined;
};

/** The settings `PUBLISHER` and `CONTACT_URL` of the build: both may be left out, and then the pages say so. */
export const publisher: Publisher = { name: PUBLISHER, contact: CONTACT_URL };
