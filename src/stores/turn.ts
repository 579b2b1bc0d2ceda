import type { Keeper } from './keeper.ts';

/** A keeper that stands for another one, chosen anew at each call. */
export const turn = (pick: () => Keeper): Keeper => ({
  read: (key) => pick().read(key),
  write: (key, text) => pick().write(key, text),
  remove: (key) => pick().remove(key),
  keys: () => pick().keys(),
  opens: () => pick().opens(),
});
