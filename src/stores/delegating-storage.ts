import type { SafeStorage } from './safe-storage.ts';

/** A safe storage that stands for another one, chosen anew at each call. */
export const delegatingStorage = (pick: () => SafeStorage): SafeStorage => ({
  read: (key) => pick().read(key),
  write: (key, text) => pick().write(key, text),
  remove: (key) => pick().remove(key),
  keys: () => pick().keys(),
  opens: () => pick().opens(),
});
