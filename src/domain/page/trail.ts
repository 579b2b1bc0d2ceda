/**
 * The pages above a page, the outermost first: those of the folders it lies in, as far as somebody wrote one.
 *
 * @param id the path of the page, with slashes
 * @param written the paths of all pages
 */
export function trailTo(id: string, written: readonly string[]): string[] {
  const parts = id.split('/');
  return parts
    .slice(0, -1)
    .map((_, at) => parts.slice(0, at + 1).join('/'))
    .filter((above) => written.includes(above));
}
