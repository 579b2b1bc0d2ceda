import { expect, test } from 'vitest';
import { createSafeStorage } from '../../src/stores/safe-storage.ts';
import { dependenciesOf } from '../../src/stores/dependencies.ts';
import { createWorkbook } from '../../src/stores/workbook.ts';
import { fakeShelf } from './fake-shelf.ts';

const workbookOf = () => {
  const shelf = fakeShelf();
  return createWorkbook({
    device: createSafeStorage(() => shelf),
    tab: createSafeStorage(() => fakeShelf()),
    now: () => new Date('2026-11-23T18:04:11.000Z'),
    framed: false,
  });
};

test('the answers of other activities are followed once they are connected', () => {
  const workbook = workbookOf();
  workbook.sheet('landing').open({});
  workbook.sheet('landing').write({ stuck: 'very' });
  const { $dependencies, connect } = dependenciesOf(workbook, { kind: 'worksheet', reads: ['landing', 'empty'] });
  expect($dependencies.get()).toEqual({});
  connect();
  expect($dependencies.get()).toEqual({ landing: { stuck: 'very' }, empty: {} });
  workbook.sheet('landing').write({ stuck: 'little' });
  expect($dependencies.get()).toMatchObject({ landing: { stuck: 'little' } });
});

test('an activity that reads none opens none', () => {
  const workbook = workbookOf();
  const { $dependencies, connect } = dependenciesOf(workbook, { kind: 'quiz' });
  connect();
  expect($dependencies.get()).toEqual({});
  expect(workbook.sheet('landing').$state.get().open).toBe(false);
});
