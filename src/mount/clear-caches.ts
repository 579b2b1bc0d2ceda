/** Empties what the browser may keep of this site's pages; where it has no such store, there is nothing to empty. */
export async function clearCaches(): Promise<void> {
  try {
    await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  } catch {
    // No such store, or no access to it: then the page has put nothing there either.
  }
}
