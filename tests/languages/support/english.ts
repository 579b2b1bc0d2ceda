import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Said } from './said.ts';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');

/** A source, as far as a page shows it. */
type Reference = {
  readonly title: string;
  readonly 'container-title'?: string;
  readonly author: readonly ({ readonly literal: string } | { readonly family: string })[];
};

const references = JSON.parse(readFileSync(join(ROOT, 'content/references.json'), 'utf8')) as readonly Reference[];

/** Names of works and of who wrote them: in every language as they are. */
const WORKS = references
  .flatMap(({ title, author }) => [title, ...author.map((one) => ('literal' in one ? one.literal : one.family))])
  .sort((one, other) => other.length - one.length);

/** An address, with or without its beginning; e-mail. */
const ADDRESS = /(https?:\/\/|mailto:|tel:)\S+|[\w.+-]+@[\w-]+(\.[\w-]+)+|\b[a-z0-9-]{2,}(\.[a-z0-9-]{2,})+(\/\S*)?/g;

/** The text without what no translator may touch. */
const withoutNames = (text: string): string =>
  WORKS.reduce((rest, work) => rest.replaceAll(work, ''), text).replace(ADDRESS, '');

/** The texts of a page in a made-up language in which something is English: neither of the two has one of its letters. */
export const englishIn = (texts: readonly Said[]): readonly string[] => [
  ...new Set(
    texts
      .filter(({ text }) => /[A-Za-z]/.test(withoutNames(text)))
      .map(({ text, where }) => `${where}: ${text.trim().slice(0, 160)}`),
  ),
];
