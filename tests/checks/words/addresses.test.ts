import { globSync } from 'node:fs';
import { join, parse } from 'node:path';
import { expect, test } from 'vitest';
import { ROUTES } from '../../../src/checks/words/addresses.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** A page of words has the address of its file in the content, and nobody links to the page for lost ones. */
const isListed = (file: string): boolean => {
  const { dir, name } = parse(file);
  return dir === '' && (name === '404' || globSync(`content/en/pages/${name}.mdx`, { cwd: ROOT }).length > 0);
};

test('the addresses that may be linked to are those of the pages that are there', () => {
  const pages = globSync('**/*.astro', { cwd: join(ROOT, 'src', 'pages') })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('_') && !isListed(file));
  expect(pages.toSorted(), 'Name a new page, and its addresses, in src/checks/words/addresses.ts.').toEqual(
    Object.keys(ROUTES).toSorted(),
  );
});
