import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROUTES } from '../../../src/checks/words/addresses.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/**
 * Not in the list: a page of words, which has the address of its file in the content; a page that stands for many of
 * those; and pages for frames, to which nobody links.
 */
const isListed = (file: string): boolean =>
  !file.startsWith('embed/') &&
  !file.includes('[...') &&
  globSync(`content/en/pages/${file.replace(/\.astro$/, '.mdx')}`, { cwd: ROOT }).length === 0;

test('the addresses that may be linked to are those of the pages that are there', () => {
  const pages = globSync('**/*.astro', { cwd: join(ROOT, 'src', 'pages', '[...language]') })
    .map((file) => file.replaceAll('\\', '/'))
    .filter(isListed);
  expect(pages.length).toBeGreaterThan(5);
  expect(pages.toSorted(), 'Name a new page, and its addresses, in src/checks/words/addresses.ts.').toEqual(
    Object.keys(ROUTES).toSorted(),
  );
});
