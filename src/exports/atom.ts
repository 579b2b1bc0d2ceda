import { escaped } from './escaped.ts';

/** Something that changed. */
export type FeedEntry = {
  /** An address that never changes, also of the place where it can be read. */
  readonly url: string;
  /** `2026-11-25` */
  readonly date: string;
  readonly title: string;
  readonly text: string;
};

/** A list of changes, newest first. */
export type Feed = {
  /** Its tag. */
  readonly language: string;
  readonly title: string;
  /** Where the feed itself is. */
  readonly self: string;
  /** The page that lists the same. */
  readonly page: string;
  readonly author: string;
  readonly entries: readonly FeedEntry[];
};

/** Nobody notes at what time of day a text was changed. */
const atNoon = (date: string): string => `${date}T12:00:00Z`;

const entry = ({ url, date, title, text }: FeedEntry): string =>
  `  <entry>
    <id>${escaped(url)}</id>
    <title>${escaped(title)}</title>
    <link href="${escaped(url)}"/>
    <updated>${atNoon(date)}</updated>
    <content type="text">${escaped(text)}</content>
  </entry>
`;

/** The changes as an Atom feed (RFC 4287). The same list gives the same bytes: no clock is asked. */
export const atom = ({ language, title, self, page, author, entries }: Feed): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(language)}">
  <id>${escaped(self)}</id>
  <title>${escaped(title)}</title>
  <updated>${atNoon(entries[0]?.date ?? '1970-01-01')}</updated>
  <author><name>${escaped(author)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escaped(self)}"/>
  <link rel="alternate" type="text/html" href="${escaped(page)}"/>
${entries.map(entry).join('')}</feed>
`;
