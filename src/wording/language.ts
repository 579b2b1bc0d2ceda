import type { IntlWords } from '../domain/intl/written.ts';

/** A language of the site, as its folder registers it: what is decided once, and asked everywhere. */
export type Language = {
  /** Its tag (BCP 47), which is the name of its folders and the beginning of its addresses: `cy`, `pt-BR`. */
  readonly tag: string;
  /** What it calls itself: readers look for this when they change the language. */
  readonly name: string;
  /** Only where it is written from right to left. */
  readonly dir?: 'rtl';
  /**
   * The tag for `Intl`. It names the calendar and the digits: engines differ in what they take for a bare tag, and some
   * languages have another calendar than the dates in our texts.
   */
  readonly locale: `${string}-u-ca-${string}-nu-${string}`;
  /**
   * False, also where it has lists of its own, for a language in which not every browser can write days and lists: Chromium has none for Welsh, Irish, Somali,
   * Pashto and thirty others, and would write them in its own. The build sends them along then.
   */
  readonly inBrowsers?: boolean;
  /** How its lists are put together, where `Intl` does not write them as people do: “A a(c) B” is no Welsh. */
  readonly list?: IntlWords['list'];
};

/** Whether the build sends days, lists and digits along: browsers may lack them, or sentences would have other digits. */
export const sendsIntl = ({ locale, inBrowsers = true, list }: Language): boolean =>
  !inBrowsers || list !== undefined || !locale.endsWith('-nu-latn');

/** Registers a language: the compiler names what is missing. */
export const defineLanguage = (language: Language): Language => language;
