/** What a text is until it is translated: no text, so the compiler names its place, and what has to be said there. */
export type Untranslated<Source extends string> = { readonly untranslated: Source };

/**
 * A text that is still to be translated. It is shown as it is, so that the site can be looked at; `npm run types` tells every
 * one of them. Write the translation in its place: `untranslated('Copy')` becomes `'Copïo'`.
 */
export const untranslated = <const Source extends string>(source: Source): Untranslated<Source> =>
  source as unknown as Untranslated<Source>;
