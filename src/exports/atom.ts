import { create } from 'xmlbuilder2';

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

const entry = ({ url, date, title, text }: FeedEntry) => ({
  id: url,
  title,
  link: { '@href': url },
  updated: atNoon(date),
  content: { '@type': 'text', '#': text },
});

/** The elements of Atom stand in its namespace; attributes stand in none. */
const SETTINGS = {
  version: '1.0',
  encoding: 'utf-8',
  defaultNamespace: { ele: 'http://www.w3.org/2005/Atom', att: null },
} as const;

/**
 * The changes as an Atom feed (RFC 4287). The same list gives the same bytes: no clock is asked.
 *
 * @throws Error when a text has a character that XML does not allow
 */
export const atom = ({ language, title, self, page, author, entries }: Feed): string =>
  create(SETTINGS, {
    feed: {
      '@xml:lang@@xml': language,
      id: self,
      title,
      updated: atNoon(entries[0]?.date ?? '1970-01-01'),
      author: { name: author },
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': self },
        { '@rel': 'alternate', '@type': 'text/html', '@href': page },
      ],
      entry: entries.map(entry),
    },
  }).end({ wellFormed: true });
