import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SOURCE_LANGUAGE } from '../../src/domain/language/folders.ts';
import { readSources } from './read-sources.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** What may name a language: its own files, the lists that `npm run features` writes, and rules of content made for one. */
const OWN = [/^src\/wording\/[a-z]{2,3}(-\w+)*\//, /^src\/views\/[^/]+\/words\.[\w-]+\.ts$/, /^src\/checks\//];
const WRITTEN = '// Written by `npm run features`';

/** Code without what is said about it. */
const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[^]*?\*\/|<!--[^]*?-->/g, '').replaceAll(/^\s*\/\/.*$/gm, '');

/** Where a language is named: by its tag, its folder, or its file. */
const named = new RegExp(
  [
    `['"\`]${SOURCE_LANGUAGE}(-[A-Z]{2}[^'"\`]*)?['"\`]`,
    `(content|wording)/${SOURCE_LANGUAGE}\\b`,
    `\\.${SOURCE_LANGUAGE}\\.ts`,
  ].join('|'),
  'g',
);

const placesIn = (file: string, text: string): readonly string[] =>
  OWN.some((own) => own.test(file)) || text.startsWith(WRITTEN)
    ? []
    : [...withoutComments(text).matchAll(named)].map(([found]) => `${file}: ${found}`);

test('one line of the code says which language everything is written in first, and no other names it', async () => {
  const sources = await readSources(ROOT);
  expect(sources.flatMap(({ file, text }) => placesIn(file, text))).toEqual([
    `src/domain/language/folders.ts: '${SOURCE_LANGUAGE}'`,
  ]);
});

test('a language that is named in code is found, in whatever form', () => {
  expect(placesIn('src/pages/a.astro', `import { site } from '../wording/en/site.ts';`)).toHaveLength(1);
  expect(placesIn('src/pages/a.astro', `import { site } from '../wording/site.en.ts';`)).toHaveLength(1);
  expect(placesIn('src/islands/a.tsx', `plural(words, n, 'en')`)).toHaveLength(1);
  expect(placesIn('src/islands/a.tsx', `new Intl.NumberFormat("en-GB")`)).toHaveLength(1);
  expect(placesIn('src/islands/a.tsx', `// plural(words, n, 'en')`)).toEqual([]);
});
