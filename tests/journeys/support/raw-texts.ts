type Raw = Readonly<Record<string, unknown>>;

/** Parts of a field that are asked or offered; what stands under other keys is about results, or hidden until chosen. */
const SHOWN = ['label', 'text', 'unknown', 'unsure', 'title', 'row'];
const LISTS = ['fields', 'more', 'columns', 'options', 'piles', 'cards', 'scales', 'statements', 'answers'];

/** Every label and every option in the file of an activity, from its bare text. */
export function askedIn(raw: unknown): readonly string[] {
  const part = raw as Raw;
  const own = SHOWN.flatMap((key) => (typeof part[key] === 'string' ? [part[key]] : []));
  const inside = LISTS.flatMap((key) => (Array.isArray(part[key]) ? part[key].flatMap(askedIn) : []));
  return [...own, ...inside];
}
