import { address } from '../catalogue/address.ts';
import { SOURCE_LANGUAGE } from '../domain/language/folders.ts';

/** Where the files of a language are, for scripts; they know it of the default one (`mount/give-tasks.ts`). */
export const rootOf = (tag: string): string | undefined => (tag === SOURCE_LANGUAGE ? undefined : address(tag));
