import { expect, test } from 'vitest';
import { withoutRun, withRunBack } from '../../../src/domain/saved/earlier.ts';
import type { SavedRecord } from '../../../src/domain/saved/record.ts';

const run = (id: string) => ({ id, at: '2026-11-01T00:00:00.000Z', answers: { word: id } });
const RECORD: SavedRecord & { note: string } = {
  v: 1,
  run: run('mz'),
  past: [run('ma'), run('mb'), run('mc')],
  note: 'kept',
};

test('one earlier run goes, the rest stays as it is', () => {
  expect(withoutRun(RECORD, 'mb')).toEqual({ ...RECORD, past: [run('ma'), run('mc')] });
  expect(withoutRun(RECORD, 'mz')).toEqual(RECORD);
  expect(withoutRun(RECORD, 'nobody')).toEqual(RECORD);
});

test.for(['ma', 'mb', 'mc'])('%s comes back to its place', (id) => {
  expect(withRunBack(withoutRun(RECORD, id), run(id))).toEqual(RECORD);
});

test('a run that is there already, or is the present one, does not come twice', () => {
  expect(withRunBack(RECORD, run('ma'))).toBe(RECORD);
  expect(withRunBack(RECORD, run('mz'))).toBe(RECORD);
});
