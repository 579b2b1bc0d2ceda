/** Addresses by what they answer with; `/*` at the end stands for everything below. */
export type RouteGroups = {
  readonly base: string;
  readonly pages: readonly string[];
  readonly shared: readonly string[];
};

/** Which folder a server takes as its root: under a path, the files of the site lie in folders of that name. */
export const rootFor = (base: string): string =>
  base === '/' ? 'the folder "dist"' : `a folder that holds "dist" as "${base.slice(1, -1)}"`;

/** The folder for frames. Its rule is there before its first page: without it a frame stays empty. */
const FRAMES = 'embed';

/** How the files of one top folder, or one file beside the folders, are asked for. */
function addressesOf(top: string, files: readonly string[]): string[] {
  if (files.some((file) => file !== top)) return [`${top}/*`];
  return top === 'index.html' ? ['', top] : [top];
}

/**
 * Sorts a site by its top folders: those with pages, except the one for frames, and those without. A folder is not taken
 * apart: hosts allow few rules, and what lies among pages is loaded by pages alone.
 *
 * @param base begins and ends with a slash
 * @param files their paths in the site, with forward slashes
 * @param languages those that have a folder of their own, which is sorted like a site
 */
export function placesOf(base: string, files: readonly string[], languages: readonly string[] = []): RouteGroups {
  const tops = Map.groupBy(files, (file) => file.split('/')[0] ?? '');
  const inFolders = languages.flatMap((tag) => {
    const inside = tops.get(tag)?.map((file) => file.slice(tag.length + 1)) ?? [];
    tops.delete(tag);
    return inside.length > 0 ? [placesOf(`${base}${tag}/`, inside)] : [];
  });
  const isPages = (top: string): boolean =>
    top !== FRAMES && (tops.get(top) ?? []).some((file) => file.endsWith('.html'));
  const addresses = (pages: boolean): string[] =>
    [...tops]
      .filter(([top]) => isPages(top) === pages)
      .flatMap(([top, inside]) => addressesOf(top, inside))
      .map((address) => base + address)
      .sort();
  return {
    base,
    pages: [...addresses(true), ...inFolders.flatMap(({ pages }) => pages)],
    shared: [...new Set([`${base}${FRAMES}/*`, ...addresses(false), ...inFolders.flatMap(({ shared }) => shared)])],
  };
}
