import { expect, test } from 'vitest';
import { createSafeStorage } from '../../src/stores/safe-storage.ts';
import { watchStates } from '../../src/stores/watched.ts';
import { createWorkbook } from '../../src/stores/workbook.ts';
import { fakeShelf } from './fake-shelf.ts';

const workbookOf = () => {
  const [device, tab] = [fakeShelf(), fakeShelf()];
  return createWorkbook({
    device: createSafeStorage(() => device),
    tab: createSafeStorage(() => tab),
    now: () => new Date('2026-11-23T18:04:11.000Z'),
    framed: false,
  });
};

test('sheets are opened and followed; more can be added, and those that are watched stay', () => {
  const workbook = workbookOf();
  const { $states, watch } = watchStates(workbook, ['numbers']);
  expect($states.get()['numbers']).toMatchObject({ open: true, answers: {} });
  workbook.sheet('later').write({ b: '2' });
  workbook.sheet('numbers').write({ a: '1' });
  expect($states.get()['numbers']?.answers).toEqual({ a: '1' });
  expect($states.get()['later']).toBeUndefined();
  let changes = 0;
  $states.listen(() => (changes += 1));
  watch(['numbers', 'later']);
  expect($states.get()['later']?.answers).toEqual({ b: '2' });
  changes = 0;
  workbook.sheet('numbers').write({ a: '3' });
  expect(changes, 'followed once').toBe(1);
});
