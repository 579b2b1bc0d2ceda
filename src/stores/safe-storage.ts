/** The part of the Web Storage API that we use; `localStorage` and `sessionStorage` both fit. */
export type BrowserStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** What became of a reading: the text, or null when nothing is there; `failed` when the browser refused. */
export type Reading = { readonly failed: boolean; readonly text: string | null };

/** A storage that never throws and never claims what it did not check. */
export type SafeStorage = {
  read(key: string): Reading;
  /** Writes, reads back, and returns true only when both texts are equal. */
  write(key: string, text: string): boolean;
  /** Removes, and returns true only when the key is gone. */
  remove(key: string): boolean;
  /** All keys; none when the browser refuses to tell. */
  keys(): string[];
  /** True when the browser lets us look. */
  opens(): boolean;
};

/**
 * Guards a browser storage. Every throw means "not kept": its name differs between browsers and versions, so it is never
 * looked at. Even asking for `localStorage` can throw, so the storage comes as a function.
 *
 * @param shelf gives the storage of the browser, or throws
 */
export function createSafeStorage(shelf: () => BrowserStorage): SafeStorage {
  const attempt = <T>(action: (shelf: BrowserStorage) => T, otherwise: T): T => {
    try {
      return action(shelf());
    } catch {
      return otherwise;
    }
  };
  return {
    read: (key) =>
      attempt<Reading>((open) => ({ failed: false, text: open.getItem(key) }), { failed: true, text: null }),
    write: (key, text) =>
      attempt((open) => {
        open.setItem(key, text);
        return open.getItem(key) === text;
      }, false),
    remove: (key) =>
      attempt((open) => {
        open.removeItem(key);
        return open.getItem(key) === null;
      }, false),
    keys: () =>
      attempt<string[]>(
        (open) => Array.from({ length: open.length }, (_, at) => open.key(at)).filter((key) => key !== null),
        [],
      ),
    opens: () => attempt((open) => open.length >= 0, false),
  };
}
