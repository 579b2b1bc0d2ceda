import { expect, test } from 'vitest';
import { patternOf } from '../../src/hosting/pattern.ts';
import { placesOf, rootFor } from '../../src/hosting/route-groups.ts';

const FILES = [
  'index.html',
  '404.html',
  'lessons/index.html',
  'lessons/fit/weigh/index.html',
  'advisers/packages/course.zip',
  'advisers/index.html',
  'embed/weigh/index.html',
  '_astro/a.css',
  'cairn.svg',
];

test('folders with pages are pages; frames, folders without pages, and single files are for everybody', () => {
  expect(placesOf('/', FILES)).toEqual({
    base: '/',
    pages: ['/', '/404.html', '/advisers/*', '/index.html', '/lessons/*'],
    shared: ['/embed/*', '/_astro/*', '/cairn.svg'],
  });
});

test('the rule for frames is there before the first page for frames, and once', () => {
  expect(placesOf('/', ['index.html']).shared).toEqual(['/embed/*']);
});

test('a language has the same in its own folder, when it is there', () => {
  const inWelsh = ['index.html', 'notes/index.html', 'embed/weigh/index.html', 'tasks.js'].map((file) => `cy/${file}`);
  const { pages, shared } = placesOf('/x/', [...FILES, ...inWelsh], ['cy', 'ar']);
  expect(pages.filter((address) => address.startsWith('/x/cy'))).toEqual([
    '/x/cy/',
    '/x/cy/index.html',
    '/x/cy/notes/*',
  ]);
  expect(shared.filter((address) => address.startsWith('/x/cy'))).toEqual(['/x/cy/embed/*', '/x/cy/tasks.js']);
  expect([...pages, ...shared].filter((address) => address.startsWith('/x/ar'))).toEqual([]);
});

test('a site under a path has it before every address', () => {
  const { base, pages, shared } = placesOf('/x/', FILES);
  expect(base).toBe('/x/');
  expect([...pages, ...shared].filter((address) => !address.startsWith('/x/'))).toEqual([]);
});

test('under a path the files lie in folders of that name', () => {
  expect(rootFor('/')).toBe('the folder "dist"');
  expect(rootFor('/a/b/')).toBe('a folder that holds "dist" as "a/b"');
});

test('a pattern takes the addresses and nothing beside them', () => {
  const pattern = new RegExp(patternOf(['/embed/*', '/_astro/*', '/cairn.svg']));
  for (const yes of ['/embed/weigh/', '/embed/', '/_astro/a.js', '/cairn.svg'])
    expect(pattern.test(yes), yes).toBe(true);
  for (const no of ['/', '/notes/', '/embeds/x/', '/notes/embed/x/', '/cairn.svgz', '/cairnxsvg', '/notes/cairn.svg'])
    expect(pattern.test(no), no).toBe(false);
});
