import { beforeEach, describe, expect, test } from 'vitest';
import { createSafeStorage } from '../../src/stores/safe-storage.ts';
import { wipe } from './wipe.ts';
import { createWorkbook } from '../../src/stores/workbook.ts';
import { fakeShelf, type FakeShelf } from './fake-shelf.ts';

let device: FakeShelf;
let tab: FakeShelf;
const workbookOf = () =>
  createWorkbook({
    device: createSafeStorage(() => device),
    tab: createSafeStorage(() => tab),
    now: () => new Date('2026-11-23T18:04:11.000Z'),
    framed: false,
  });

beforeEach(() => {
  device = fakeShelf({ 'someone-else': 'stays' });
  tab = fakeShelf();
});

test('a sheet is the same object every time', () => {
  const workbook = workbookOf();
  expect(workbook.sheet('numbers')).toBe(workbook.sheet('numbers'));
});

describe('another tab', () => {
  test('changes one sheet: that one is read again, the others are not', () => {
    const workbook = workbookOf();
    const [numbers, check] = [workbook.sheet('numbers'), workbook.sheet('check')];
    numbers.open({});
    check.open({});
    const other = workbookOf();
    other.sheet('numbers').write({ replies: '9' });
    other.sheet('check').write({ panel: 'luck' });
    workbook.refresh('cairn:a:numbers');
    expect(numbers.$state.get().answers).toEqual({ replies: '9' });
    expect(check.$state.get().answers).toEqual({});
    workbook.refresh(null);
    expect(check.$state.get().answers).toEqual({ panel: 'luck' });
  });

  test('wipes: what only this tab held goes as well', () => {
    device.setting = 'throws';
    const workbook = workbookOf();
    const numbers = workbook.sheet('numbers');
    numbers.write({ replies: '9' });
    expect(numbers.$state.get().place).toBe('tab');
    workbook.refresh('cairn:p:wiped');
    expect(numbers.$state.get().answers).toEqual({});
    expect(tab.texts.size).toBe(0);
  });
});

describe('wiping', () => {
  test('removes every key of ours from both storages, and nothing else', () => {
    device.texts.set('cairn:q:numbers:1', '{');
    tab.texts.set('cairn:a:numbers', 'x');
    const workbook = workbookOf();
    const check = workbook.sheet('check');
    check.write({ panel: 'luck' });
    wipe(workbook, device, tab);
    expect(device.texts).toEqual(new Map([['someone-else', 'stays']]));
    expect(tab.texts.size).toBe(0);
    expect(check.$state.get()).toMatchObject({ answers: {}, place: 'none' });
  });

  test('can be undone, with the very same texts', () => {
    const workbook = workbookOf();
    workbook.sheet('check').write({ panel: 'luck' });
    device.texts.set('cairn:a:later', '{"v":99}');
    const before = new Map(device.texts);
    const wiped = wipe(workbook, device, tab);
    expect(wiped.gone).toBe(true);
    expect(wiped.undo()).toBe(true);
    expect(device.texts).toEqual(before);
    expect(workbook.sheet('check').$state.get().answers).toEqual({ panel: 'luck' });
  });

  test('undone after new answers keeps both, the new ones on top', () => {
    const workbook = workbookOf();
    const check = workbook.sheet('check');
    check.write({ panel: 'luck', where: 'cv' });
    const { undo } = wipe(workbook, device, tab);
    check.write({ panel: 'someone-else' });
    undo();
    expect(check.$state.get().answers).toEqual({ panel: 'someone-else', where: 'cv' });
  });

  test('undone brings back what no storage had taken', () => {
    device.setting = 'throws';
    tab.setting = 'throws';
    const workbook = workbookOf();
    const check = workbook.sheet('check');
    check.write({ panel: 'luck' });
    const { undo } = wipe(workbook, device, tab);
    expect(check.$state.get().answers).toEqual({});
    undo();
    expect(check.$state.get()).toMatchObject({ answers: { panel: 'luck' }, place: 'none', trouble: 'blocked' });
  });

  test('says so when a storage refuses to let go, or to be looked at', () => {
    const workbook = workbookOf();
    workbook.sheet('check').write({ panel: 'luck' });
    device.removing = 'throws';
    expect(wipe(workbook, device, tab).gone).toBe(false);
    device.removing = 'works';
    expect(wipe(workbook, device, tab).gone).toBe(true);
    tab.reading = 'throws';
    expect(wipe(workbook, device, tab).gone).toBe(true);
    const shut = createSafeStorage(() => {
      throw new Error('SecurityError');
    });
    const inShut = createWorkbook({ device: shut, tab: shut, now: () => new Date(0), framed: false });
    expect(wipe(inShut, device, tab).gone).toBe(false);
  });

  test('says so when not everything can be put back', () => {
    const workbook = workbookOf();
    workbook.sheet('check').write({ panel: 'luck' });
    const { undo } = wipe(workbook, device, tab);
    device.setting = 'throws';
    expect(undo()).toBe(false);
  });
});
