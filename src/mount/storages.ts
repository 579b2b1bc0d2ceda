import { createSafeStorage } from '../stores/safe-storage.ts';
import type { Storages } from '../stores/shared-computer.ts';

/** The storages of this browser, guarded, and its clock. */
export const storages: Storages = {
  device: createSafeStorage(() => window.localStorage),
  tab: createSafeStorage(() => window.sessionStorage),
  now: () => new Date(),
};
