import joined from '../styles/joined.css?inline';
import layers from '../styles/layers.css?inline';
import rtl from '../styles/rtl.css?inline';
import type { Language } from '../wording/language.ts';

/** Scripts whose letters stand apart, with capitals and small letters. */
const APART = ['Latn', 'Cyrl', 'Grek', 'Armn'];

/** Whether the letters of a language stand apart. */
export const lettersStandApart = ({ tag }: Language): boolean =>
  APART.includes(new Intl.Locale(tag).maximize().script ?? '');

/** The styles that a language needs beyond those of every page: a page carries no others. */
export function languageStyles(language: Language): string {
  const own = [...(lettersStandApart(language) ? [] : [joined]), ...(language.dir === 'rtl' ? [rtl] : [])];
  return own.length > 0 ? [layers, ...own].join('') : '';
}
