const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** A sentence in the forms of its language. */
type Forms = Readonly<Record<string, string>>;

const isForms = (value: object): value is Forms =>
  'other' in value && Object.entries(value).every(([name, text]) => FORMS.includes(name) && typeof text === 'string');

/** Everything in the words of a language, by its place in them: a text, or one in the forms of its language. */
export function textsIn(words: object, at = ''): readonly (readonly [place: string, text: string | Forms])[] {
  return Object.entries(words as Readonly<Record<string, unknown>>).flatMap(([name, value]) => {
    const place = at === '' ? name : `${at}.${name}`;
    if (typeof value === 'string') return [[place, value] as const];
    if (typeof value !== 'object' || value === null) return [];
    return isForms(value) ? [[place, value] as const] : textsIn(value, place);
  });
}

const gapsIn = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, gap = '']) => gap);

const sorted = (names: Iterable<string>): string => [...new Set(names)].sort().join(', ');

/** Sentences that do not have exactly the forms of their language. */
export function formFaults(words: object, locale: string): readonly string[] {
  const wanted = sorted(new Intl.PluralRules(locale).resolvedOptions().pluralCategories);
  return textsIn(words).flatMap(([place, text]) => {
    if (typeof text === 'string') return [];
    const found = sorted(Object.keys(text));
    return found === wanted ? [] : [`${place} has the forms ${found}, where ${wanted} belong`];
  });
}

/** Texts that do not have the gaps of the source: what stands in a gap would be lost, or the gap would be shown. */
export function gapFaults(words: object, source: object): readonly string[] {
  const gapsOf = (text: string | Forms): readonly string[] =>
    typeof text === 'string' ? gapsIn(text) : Object.values(text).flatMap(gapsIn);
  const wanted = new Map(textsIn(source).map(([place, text]) => [place, sorted(gapsOf(text))]));
  return textsIn(words).flatMap(([place, text]) => {
    const found = sorted(gapsOf(text));
    const belong = wanted.get(place);
    // A list may be longer or shorter than that of the source.
    return belong === undefined || found === belong
      ? []
      : [`${place} has the gaps “${found}”, where “${belong}” belong`];
  });
}
