/** A tag in the text of a lesson: `<Evidence id="…" />`, `<Activity id="…" />`, `<Beside id="…">`. */
export type Tag = { readonly name: string; readonly id: string };

/** Tags by id in the order in which they stand in the text. Closing tags and tags without an id are passed over. */
export function tagsIn(body: string): Tag[] {
  return [...body.matchAll(/<([A-Z][A-Za-z]*)\s+id="([^"]*)"/g)].map(([, name = '', id = '']) => ({ name, id }));
}
