import { defineLanguage } from '../language.ts';

export const language = defineLanguage({ tag: 'en', name: 'English', locale: 'en-GB-u-ca-gregory-nu-latn' });
