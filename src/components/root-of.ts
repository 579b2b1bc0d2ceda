import { address } from '../catalogue/address.ts';
import { DEFAULT_TAG } from '../wording/languages.ts';

/** Where the files of a language are, for scripts; they know it of the default one (`mount/give-tasks.ts`). */
export const rootOf = (tag: string): string | undefined => (tag === DEFAULT_TAG ? undefined : address(tag));
