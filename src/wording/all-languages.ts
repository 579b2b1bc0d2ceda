// Written by `npm run features` from the folders in src/wording. Changes to it are lost.
import { language as en } from './en/language.ts';
import { wording as enWords } from './en/wording.ts';
import type { Spoken } from './spoken.ts';

/** Every language that there are words in. */
export const LANGUAGES: readonly Spoken[] = [{ language: en, words: enWords }];
