import type { GiveRules } from './bring-rules.ts';

/** The rules for lines, loaded when they are needed. Not for frames: a page in a sandbox can load nothing later. */
export const giveRules: GiveRules = async () => (await import('../domain/lines/rules.ts')).rulesOf;
