/** How the notes can be put in order. */
export type Order = 'theme' | 'date';

/** What the order goes by: where an entry stands in the course, and when it was last changed (ISO 8601, or null). */
export type Sortable = { readonly theme: string; readonly at: string | null };

/** Some entries under one heading: a theme, or the moment of the newest of them; `''` where no moment is known. */
export type Part<Entry> = { readonly key: string; readonly entries: readonly Entry[] };

const timeOf = ({ at }: Sortable): number => {
  const time = Date.parse(at ?? '');
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
};

/** Joins neighbours of one key, whatever else they have. */
const grouped = <Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): Part<Entry>[] => {
  const parts = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    parts.set(key, [...(parts.get(key) ?? []), entry]);
  }
  return [...parts].map(([key, members]) => ({ key, entries: members }));
};

/**
 * Puts entries under headings: by theme in the order of the course, or by day with the newest first. Days without a date
 * come last.
 *
 * @param entries in the order of the course
 * @param dayOf the words for a day; it decides what one day is, because that depends on where the reader is
 */
export function inOrder<Entry extends Sortable>(
  entries: readonly Entry[],
  order: Order,
  dayOf: (at: string | null) => string,
): readonly Part<Entry>[] {
  if (order === 'theme') return grouped(entries, ({ theme }) => theme);
  // Two moments that are both unknown would give no number to sort by.
  const newest = [...entries].sort((one, other) => (timeOf(one) === timeOf(other) ? 0 : timeOf(other) - timeOf(one)));
  return grouped(newest, ({ at }) => dayOf(at));
}
