import type { Plural } from '../domain/template/template.ts';

/** Sentences as a translator writes them: all of them, and without the tag for `Intl`, which the build adds. */
export type Whole<Texts> = Texts extends string | readonly string[] | Plural
  ? Texts
  : { readonly [Key in keyof Omit<Texts, 'language'>]-?: Whole<NonNullable<Texts[Key]>> };
