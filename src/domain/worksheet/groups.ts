/**
 * Cuts a list before each of the ids that are named.
 *
 * @param cuts ids that begin a new group
 */
export function groupsOf<Item extends { readonly id: string }>(
  items: readonly Item[],
  cuts: readonly string[] = [],
): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && !cuts.includes(item.id)) last.push(item);
    else groups.push([item]);
  }
  return groups;
}
