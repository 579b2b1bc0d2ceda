import { globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { centre } from '../../../src/schema/centre.ts';
import { MADE_UP } from '../made-up.ts';
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
const WORKS = references.flatMap(({ title, author }) => [
  title,
  ...author.map((one) => ('literal' in one ? one.literal : one.family)),
]);

/** Names and ids of career centres, and of the places that they name: every language has the same list of them. */
const CENTRES = globSync('content/centres/*.yaml', { cwd: ROOT }).flatMap((file) => {
  const { name, help } = centre.parse(parse(readFileSync(join(ROOT, file), 'utf8')));
  return [name, ...help.map((place) => place.name), basename(file, '.yaml')];
});

/** The months and days of the week, as the made-up languages write them: those of Welsh. */
const { locale } = MADE_UP['en-XA'];
const DAYS = Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day))).flatMap((day) =>
  (['month', 'weekday'] as const).map((part) =>
    new Intl.DateTimeFormat(locale, { [part]: 'long', timeZone: 'UTC' }).format(day),
  ),
);

/** What stays as it is in a made-up language. */
const KEPT = [...new Set([...WORKS, ...CENTRES, ...DAYS])].sort((one, other) => other.length - one.length);

/** An address, with or without its beginning; e-mail. */
const ADDRESS = /(https?:\/\/|mailto:|tel:)\S+|[\w.+-]+@[\w-]+(\.[\w-]+)+|\b[a-z0-9-]{2,}(\.[a-z0-9-]{2,})+(\/\S*)?/g;

/** A time behind its day, in Welsh. */
const TIME = / am \d\d:\d\d/g;

/** The text without what no translator may touch. */
const withoutNames = (text: string): string =>
  KEPT.reduce((rest, work) => rest.replaceAll(work, ''), text)
    .replace(ADDRESS, '')
    .replace(TIME, '');

/** The texts of a page in a made-up language in which something is English: neither of the two has one of its letters. */
export const englishIn = (texts: readonly Said[]): readonly string[] => [
  ...new Set(
    texts
      .filter(({ text }) => /[A-Za-z]/.test(withoutNames(text)))
      .map(({ text, where }) => `${where}: ${text.trim().slice(0, 160)}`),
  ),
];
