import { createKeeper } from '../stores/keeper.ts';
import type { Storages } from '../stores/shared-computer.ts';

/** The storages of this browser, guarded, and its clock. */
export const storages: Storages = {
  device: createKeeper(() => window.localStorage),
  tab: createKeeper(() => window.sessionStorage),
  now: () => new Date(),
};
