import { expect, test } from 'vitest';
import { filesOfScript, pageScript } from '../../../src/domain/worksheet/packs.ts';

test('a script is named by what starts its page and by its packs, whatever order they come in', () => {
  const name = pageScript('start', new Set(['views-matrix', 'grid', 'table']));
  expect(name).toBe('start_grid_table_views-matrix');
  expect(pageScript('start', new Set(['table', 'views-matrix', 'grid']))).toBe(name);
  expect(pageScript('paper', new Set())).toBe('paper');
});

test('what starts a page runs behind its packs', () => {
  expect(filesOfScript('start_grid_views-matrix')).toEqual(['packs/grid', 'packs/views/matrix', 'start']);
  expect(filesOfScript('frame')).toEqual(['frame']);
});
