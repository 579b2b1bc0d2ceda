/** A sentence in the plural forms of its language (https://unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html). */
export type Plural = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** The form of a plural for a number. */
export const plural = (forms: Plural, count: number, language: string): string =>
  forms[new Intl.PluralRules(language).select(count)] ?? forms.other;

/** A value as it is put into a sentence. */
export type Written = (value: string | number) => string;

let written: Written = String;

/**
 * From now on numbers are put into sentences in another way: with the digits of the language, where those are not ours. One
 * page is in one language, and pages are built one after the other.
 */
export const writeValuesBy = (other: Written): void => {
  written = other;
};

/**
 * Puts values into the `{gaps}` of a sentence. Sentences travel to the reader's browser as plain text, so that a page
 * ships one language and no translation runtime. A gap without a value stays visible.
 */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (gap, name: string) => written(values[name] ?? gap));
