import { expect, test } from 'vitest';
import { trailTo } from '../../../src/domain/page/trail.ts';

const WRITTEN = ['advisers', 'advisers/sessions', 'advisers/sessions/fit', 'about'];

test('the pages above come from the outermost to the nearest', () => {
  expect(trailTo('advisers/sessions/fit', WRITTEN)).toEqual(['advisers', 'advisers/sessions']);
});

test('a page in no folder has none above it, and no page is above itself', () => {
  expect(trailTo('advisers', WRITTEN)).toEqual([]);
  expect(trailTo('about', WRITTEN)).toEqual([]);
});

test('a folder that nobody wrote a page for is left out', () => {
  expect(trailTo('advisers/more/fit', WRITTEN)).toEqual(['advisers']);
  expect(trailTo('other/sessions/fit', WRITTEN)).toEqual([]);
});

test('a page whose name only begins alike is not above', () => {
  expect(trailTo('advisers-more/fit', WRITTEN)).toEqual([]);
});
