import { describe, expect, test } from 'vitest';
import { rulesOf } from '../../src/domain/lines/rules.ts';
import { isGeneration } from '../../src/domain/lines/names.ts';
import { createSafeStorage } from '../../src/stores/safe-storage.ts';
import type { Sheet } from '../../src/stores/sheet.ts';
import { createWorkbook } from '../../src/stores/workbook.ts';
import { fakeShelf } from '../stores/fake-shelf.ts';
import { LINED } from './sheets.ts';

const KEY = 'cairn:a:contact-map';
const people = LINED.find(({ id }) => id === 'contact-map');
if (!people) throw new Error('There is no map of people any more: take another sheet with a table and a rank.');

/** The sheet in a tab of a device on which two people stand; from now on the device refuses, and perhaps the tab too. */
function refusing(tabToo: boolean) {
  const [device, tab] = [fakeShelf(), fakeShelf()];
  let time = Date.parse('2026-11-23T18:00:00.000Z');
  const open = (): Sheet => {
    const workbook = createWorkbook({
      device: createSafeStorage(() => device),
      tab: createSafeStorage(() => tab),
      now: () => new Date((time += 7)),
      framed: false,
    });
    const sheet = workbook.sheet('contact-map');
    sheet.learn(rulesOf(people?.fields ?? []));
    sheet.open({});
    return sheet;
  };
  const sheet = open();
  sheet.write({ 'people.1.who': 'Anna', 'people.2.who': 'Ben', 'first.1': '1' });
  device.setting = 'throws';
  if (tabToo) tab.setting = 'throws';
  return { sheet, device, open };
}

/** What is given, without generations. */
const given = (answers: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(answers).filter(([name, value]) => value !== '' && !isGeneration(name)));
const shown = (sheet: Sheet): Record<string, unknown> => given(sheet.$state.get().answers);

describe.each([
  ['the device refuses', false, 'tab'],
  ['the device and the tab refuse', true, 'none'],
] as const)('while %s', (_, tabToo, place) => {
  test.each([
    ['emptied', (sheet: Sheet) => sheet.write({ 'people.1.who': '' })],
    ['removed', (sheet: Sheet) => sheet.remove('people.1')],
  ])('a line that is %s is gone, and stays so', (__, act) => {
    const { sheet, device } = refusing(tabToo);
    act(sheet);
    expect(shown(sheet)).toEqual({ 'people.2.who': 'Ben' });
    expect(sheet.$state.get().place).toBe(place);
    device.setting = 'works';
    sheet.refresh();
    expect(shown(sheet)).toEqual({ 'people.2.who': 'Ben' });
    expect(sheet.$state.get().place).toBe('device');
    const stored = JSON.parse(device.texts.get(KEY) ?? '') as { run: { answers: Record<string, unknown> } };
    expect(stored.run.answers['people.1.who']).toBe('');
  });

  test('a removed line comes back with what hung on it', () => {
    const { sheet, device } = refusing(tabToo);
    sheet.remove('people.1');
    sheet.putBack('people');
    const all = { 'people.1.who': 'Anna', 'people.2.who': 'Ben', 'first.1': '1' };
    expect(shown(sheet)).toEqual(all);
    device.setting = 'works';
    sheet.refresh();
    expect(shown(sheet)).toEqual(all);
  });

  test('what another tab has put into the place of a removed line stays', () => {
    const { sheet, device, open } = refusing(tabToo);
    sheet.remove('people.1');
    device.setting = 'works';
    const other = open();
    other.remove('people.1');
    other.write({ 'people.1.who': 'Cleo', 'people.1.close': 'close' });
    sheet.refresh();
    expect(shown(sheet)).toEqual({ 'people.1.who': 'Cleo', 'people.1.close': 'close', 'people.2.who': 'Ben' });
  });
});
