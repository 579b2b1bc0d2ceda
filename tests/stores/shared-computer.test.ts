import { beforeEach, describe, expect, test } from 'vitest';
import { createSafeStorage } from '../../src/stores/safe-storage.ts';
import { beginShared, endShared, finish, type Storages } from '../../src/stores/shared-computer.ts';
import { wipe } from './wipe.ts';
import { createWorkbook } from '../../src/stores/workbook.ts';
import { fakeShelf, type FakeShelf } from './fake-shelf.ts';

const NOW = '2026-11-23T18:04:11.000Z';
const KEY = 'cairn:a:numbers';
const MARK = 'cairn:p:shared';
const run = (answers: Record<string, string>, id = 'first') => ({ id, at: '2026-11-01T00:00:00.000Z', answers });
const record = (answers: Record<string, string>, past: readonly unknown[] = [], more: object = {}): string =>
  JSON.stringify({ v: 1, run: run(answers), past, ...more });

let device: FakeShelf;
let tab: FakeShelf;
let storages: Storages;
const workbookOf = () => createWorkbook({ ...storages, framed: false });
const keys = (shelf: FakeShelf): string[] => [...shelf.texts.keys()].sort();
const answersOn = (shelf: FakeShelf): unknown =>
  (JSON.parse(shelf.texts.get(KEY) ?? '{"run":{}}') as { run: { answers?: unknown } }).run.answers;

beforeEach(() => {
  device = fakeShelf({ 'someone-else': 'stays' });
  tab = fakeShelf();
  storages = { device: createSafeStorage(() => device), tab: createSafeStorage(() => tab), now: () => new Date(NOW) };
});

describe('a shared computer', () => {
  test('takes everything of ours off the device, and the answers stay on the screen', () => {
    device.texts.set('cairn:q:numbers:1', '{');
    const workbook = workbookOf();
    const sheet = workbook.sheet('numbers');
    sheet.write({ replies: '9' });
    expect(beginShared(workbook, storages)).toBe(true);
    expect(keys(device)).toEqual([MARK, 'someone-else']);
    expect(keys(tab)).toEqual([KEY, MARK, 'cairn:q:numbers:1']);
    expect(sheet.$state.get()).toMatchObject({ answers: { replies: '9' }, place: 'tab', trouble: null });
    expect(workbook.isShared()).toBe(true);
  });

  test('keeps what is written from now on in the tab only, the next page too', () => {
    const workbook = workbookOf();
    beginShared(workbook, storages);
    workbook.sheet('numbers').write({ replies: '9' });
    const next = workbookOf();
    const sheet = next.sheet('numbers');
    sheet.open({ interviews: '2' });
    expect(sheet.$state.get()).toMatchObject({
      answers: { replies: '9', interviews: '2' },
      place: 'tab',
      trouble: null,
    });
    expect(keys(device)).toEqual([MARK, 'someone-else']);
  });

  test('another run can be begun there, and goes along when it was no shared computer after all', () => {
    const workbook = workbookOf();
    workbook.sheet('numbers').write({ replies: '1' });
    beginShared(workbook, storages);
    expect(workbook.sheet('numbers').again()).toBe(true);
    workbook.sheet('numbers').write({ replies: '2' });
    expect(endShared(workbook, storages)).toBe(true);
    expect(keys(tab)).toEqual([]);
    expect(keys(device)).toEqual([KEY, 'someone-else']);
    const { answers, past, place } = workbook.sheet('numbers').$state.get();
    expect([answers, past.map((one) => one.answers), place]).toEqual([{ replies: '2' }, [{ replies: '1' }], 'device']);
  });

  test('lays what waited in the tab over what the device held, and sets aside what was superseded', () => {
    device.texts.set(KEY, record({ replies: '5', offers: '0' }, [run({ replies: '1' }, 'old')]));
    tab.texts.set(KEY, record({ replies: '7', offers: '1' }, [], { was: { replies: '5', offers: '9' } }));
    expect(beginShared(workbookOf(), storages)).toBe(true);
    expect(JSON.parse(tab.texts.get(KEY) ?? '')).toEqual({
      v: 1,
      run: { id: 'first', at: NOW, answers: { replies: '7', offers: '0' } },
      past: [run({ replies: '1' }, 'old')],
    });
    expect(tab.texts.get(`cairn:q:numbers:${String(Date.parse(NOW))}`)).toBe('{"offers":"1"}');
    expect(device.texts.has(KEY)).toBe(false);
  });

  test('sets aside a text that is no record where the tab already holds one', () => {
    device.texts.set(KEY, '{"v":99}');
    tab.texts.set(KEY, record({ replies: '7' }));
    expect(beginShared(workbookOf(), storages)).toBe(true);
    expect(answersOn(tab)).toEqual({ replies: '7' });
    expect(tab.texts.get(`cairn:q:numbers:${String(Date.parse(NOW))}`)).toBe('{"v":99}');
  });

  test('says so when the tab does not take everything, and then nothing is lost', () => {
    device.texts.set(KEY, record({ replies: '9' }));
    tab.setting = 'throws';
    expect(beginShared(workbookOf(), storages)).toBe(false);
    expect(answersOn(device)).toEqual({ replies: '9' });
  });

  test('says so when the device does not let go', () => {
    device.texts.set(KEY, record({ replies: '9' }));
    device.removing = 'throws';
    expect(beginShared(workbookOf(), storages)).toBe(false);
    expect(answersOn(tab)).toEqual({ replies: '9' });
  });

  test('another tab keeps for itself what only it still shows', () => {
    const [here, there] = [workbookOf(), workbookOf()];
    there.sheet('numbers').open({});
    here.sheet('numbers').write({ replies: '9' });
    there.refresh(KEY);
    const otherTab = tab;
    beginShared(here, storages);
    // The other tab has a session of its own.
    tab = fakeShelf();
    there.refresh(MARK);
    expect(there.isShared()).toBe(true);
    expect(answersOn(tab)).toEqual({ replies: '9' });
    expect(answersOn(otherTab)).toEqual({ replies: '9' });
    expect(there.sheet('numbers').$state.get()).toMatchObject({ answers: { replies: '9' }, place: 'tab' });
    device.texts.delete(MARK);
    there.refresh(MARK);
    expect(there.isShared()).toBe(false);
    expect(answersOn(device)).toEqual({ replies: '9' });
  });
});

describe('no shared computer after all', () => {
  test('brings everything back to the device', () => {
    const workbook = workbookOf();
    beginShared(workbook, storages);
    workbook.sheet('numbers').write({ replies: '9' });
    expect(endShared(workbook, storages)).toBe(true);
    expect([keys(device), keys(tab)]).toEqual([[KEY, 'someone-else'], []]);
    expect(workbook.sheet('numbers').$state.get()).toMatchObject({ answers: { replies: '9' }, place: 'device' });
  });

  test('says so when the device does not take it', () => {
    const workbook = workbookOf();
    beginShared(workbook, storages);
    workbook.sheet('numbers').write({ replies: '9' });
    device.setting = 'throws';
    expect(endShared(workbook, storages)).toBe(false);
    expect(workbook.sheet('numbers').$state.get()).toMatchObject({ answers: { replies: '9' }, place: 'tab' });
  });
});

describe('finishing', () => {
  test('leaves nothing of ours anywhere, not even the mark', () => {
    const workbook = workbookOf();
    beginShared(workbook, storages);
    workbook.sheet('numbers').write({ replies: '9' });
    expect(finish(workbook, storages)).toBe(true);
    expect([keys(device), keys(tab)]).toEqual([['someone-else'], []]);
    expect(workbook.sheet('numbers').$state.get().answers).toEqual({});
  });

  test('says so when a storage does not let go', () => {
    const workbook = workbookOf();
    beginShared(workbook, storages);
    workbook.sheet('numbers').write({ replies: '9' });
    tab.removing = 'throws';
    expect(finish(workbook, storages)).toBe(false);
  });
});

test('wiping everything keeps the mark: others still use this computer', () => {
  const workbook = workbookOf();
  beginShared(workbook, storages);
  workbook.sheet('numbers').write({ replies: '9' });
  const { gone, undo } = wipe(workbook, device, tab);
  expect(gone).toBe(true);
  expect([keys(device), keys(tab)]).toEqual([[MARK, 'someone-else'], [MARK]]);
  expect(undo()).toBe(true);
  expect(workbook.sheet('numbers').$state.get()).toMatchObject({ answers: { replies: '9' }, place: 'tab' });
});
