import { globSync } from 'node:fs';
import { MADE_UP_SITE } from '../build.ts';
import type { PseudoTag } from '../pseudo-text.ts';

/** Every page of a language, whether search engines are told of it or not: by the addresses that it was built at. */
export const pagesIn = (tag: PseudoTag): readonly string[] =>
  globSync(`${tag}/**/index.html`, { cwd: MADE_UP_SITE })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort();

/** A list in so many parts of about the same size, so that several workers can share it. */
export const shared = <Item>(items: readonly Item[], parts: number): readonly (readonly Item[])[] =>
  Array.from({ length: parts }, (_, part) => items.filter((__, at) => at % parts === part));
