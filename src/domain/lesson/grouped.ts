/** A part of the course with what belongs to it. */
export type Group<Part, Item> = { readonly part: Part; readonly own: readonly Item[] };

/**
 * Things by the part of the course that they are at home in, in the order of the parts. A part with nothing is left out,
 * and so is what is at home in none.
 */
export const groupByPart = <
  Part extends { readonly id: string },
  Item extends { readonly home: { theme: string | undefined } },
>(
  parts: readonly Part[],
  items: readonly Item[],
): Group<Part, Item>[] =>
  parts
    .map((part) => ({ part, own: items.filter(({ home }) => home.theme === part.id) }))
    .filter(({ own }) => own.length > 0);
