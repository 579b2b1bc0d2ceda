import { quarantinePrefix } from '../domain/saved/keys.ts';
import type { SafeStorage } from './safe-storage.ts';

/**
 * Keeps a text that cannot be used where it is, under a key of its own. The same text is kept once: this may be called
 * again with every key a reader presses.
 *
 * @param moment only keeps two such texts apart
 * @returns true when the text is kept
 */
export function quarantine(keeper: SafeStorage, activity: string, text: string, moment: Date): boolean {
  const prefix = quarantinePrefix(activity);
  const kept = keeper.keys().some((key) => key.startsWith(prefix) && keeper.read(key).text === text);
  return kept || keeper.write(`${prefix}${moment.getTime()}`, text);
}
