import { expect, test } from 'vitest';
import { filesOfScript, pageScript } from '../../../src/domain/worksheet/packs.ts';

test('a script is named by what starts its page and by its packs, whatever order they come in', () => {
  const name = pageScript('start', new Set(['views-matrix', 'fields-grid', 'runs']));
  expect(name).toBe('start_fields-grid_runs_views-matrix');
  expect(pageScript('start', new Set(['runs', 'views-matrix', 'fields-grid']))).toBe(name);
  expect(pageScript('paper', new Set())).toBe('paper');
});

test('what starts a page runs behind its packs', () => {
  expect(filesOfScript('start_fields-grid_runs_views-matrix')).toEqual([
    'packs/fields/grid',
    'packs/runs',
    'packs/views/matrix',
    'start',
  ]);
  expect(filesOfScript('frame')).toEqual(['frame']);
});
