import { beforeEach, describe, expect, test } from 'vitest';
import type { TierLabel } from '../../src/domain/saved/storage-tier.ts';
import type { SavedRecord } from '../../src/domain/saved/record.ts';
import { createSafeStorage } from '../../src/stores/safe-storage.ts';
import { createSheet } from '../../src/stores/sheet.ts';
import { UNOPENED } from '../../src/stores/sheet-state.ts';
import { fakeShelf, type FakeShelf } from './fake-shelf.ts';

const KEY = 'cairn:a:numbers';
const NOW = '2026-11-23T18:04:11.000Z';

const record = (answers: Record<string, unknown>): SavedRecord => ({
  v: 1,
  run: { id: 'first', at: '2026-11-01T00:00:00.000Z', answers },
  past: [],
});
const answersOn = (shelf: FakeShelf): unknown =>
  (JSON.parse(shelf.texts.get(KEY) ?? '{"run":{}}') as SavedRecord).run.answers;

let device: FakeShelf;
let tab: FakeShelf;
const sheetOf = (home: TierLabel = 'device') =>
  createSheet('numbers', {
    device: createSafeStorage(() => device),
    tab: createSafeStorage(() => tab),
    now: () => new Date(NOW),
    home: () => home,
  });

beforeEach(() => {
  device = fakeShelf();
  tab = fakeShelf();
});

describe('before the first answer', () => {
  test('nothing is written', () => {
    const sheet = sheetOf();
    sheet.open({});
    expect(device.texts.size + tab.texts.size).toBe(0);
    expect(sheet.$state.get()).toEqual({ ...UNOPENED, open: true });
  });

  test('the state is that of the built page until it is opened', () => {
    device = fakeShelf({ [KEY]: JSON.stringify(record({ replies: '9' })) });
    expect(sheetOf().$state.get()).toEqual(UNOPENED);
  });

  test('a browser that allows neither storage is named before anybody types', () => {
    device.reading = 'throws';
    tab.reading = 'throws';
    const sheet = sheetOf();
    sheet.open({});
    expect(sheet.$state.get()).toMatchObject({ place: 'none', trouble: 'shut' });
  });
});

describe('a browser that keeps', () => {
  test('a first answer makes a version 1 record', () => {
    const sheet = sheetOf();
    sheet.open({});
    sheet.write({ applications: '34' });
    expect(JSON.parse(device.texts.get(KEY) ?? '')).toEqual({
      v: 1,
      run: { id: Date.parse(NOW).toString(36), at: NOW, answers: { applications: '34' } },
      past: [],
    });
    expect(sheet.$state.get()).toMatchObject({ place: 'device', trouble: null, at: NOW });
  });

  test('what was typed before script arrived is added to what is stored', () => {
    device = fakeShelf({ [KEY]: JSON.stringify(record({ replies: '9', offers: '1' })) });
    const sheet = sheetOf();
    sheet.open({ offers: '0' });
    expect(sheet.$state.get().answers).toEqual({ replies: '9', offers: '0' });
    expect(answersOn(device)).toEqual({ replies: '9', offers: '0' });
  });

  test('fields that another tab changed meanwhile are left as they are', () => {
    const sheet = sheetOf();
    sheet.open({});
    sheet.write({ applications: '34' });
    device.texts.set(KEY, JSON.stringify(record({ applications: '34', replies: '9' })));
    sheet.write({ offers: '0' });
    expect(answersOn(device)).toEqual({ applications: '34', replies: '9', offers: '0' });
    expect(sheet.$state.get().answers).toEqual({ applications: '34', replies: '9', offers: '0' });
  });

  test('a cleared field is stored as an empty text', () => {
    const sheet = sheetOf();
    sheet.write({ applications: '34' });
    sheet.write({ applications: '' });
    expect(answersOn(device)).toEqual({ applications: '' });
    expect(sheet.$state.get().place).toBe('none');
  });

  test('unknown keys and earlier runs are carried along', () => {
    const later = {
      ...record({ old: ['x'] }),
      note: 'kept',
      past: [{ id: 'p', at: NOW, answers: { a: '1' }, more: 1 }],
    };
    device = fakeShelf({ [KEY]: JSON.stringify(later) });
    const sheet = sheetOf();
    sheet.write({ applications: '1' });
    const { note, past, run } = JSON.parse(device.texts.get(KEY) ?? '') as SavedRecord & { note: string };
    expect({ note, past, answers: run.answers }).toEqual({
      note: 'kept',
      past: later.past,
      answers: { old: ['x'], applications: '1' },
    });
    expect(run.id).toBe('first');
  });

  test('in a frame it does not promise the device', () => {
    const sheet = sheetOf('frame');
    sheet.write({ applications: '34' });
    expect(sheet.$state.get().place).toBe('frame');
  });
});

describe('a browser that does not keep', () => {
  test('a full device falls back to the tab, for the changed fields only', () => {
    device = fakeShelf({ [KEY]: JSON.stringify(record({ replies: '9' })) });
    device.setting = 'throws';
    const sheet = sheetOf();
    sheet.open({});
    sheet.write({ offers: '0' });
    expect(sheet.$state.get()).toMatchObject({
      place: 'tab',
      trouble: 'blocked',
      answers: { replies: '9', offers: '0' },
    });
    expect(answersOn(tab)).toEqual({ offers: '0' });
  });

  test('what waited in the tab moves up as soon as the device keeps again', () => {
    device.setting = 'throws';
    const sheet = sheetOf();
    sheet.write({ offers: '0' });
    device.setting = 'works';
    sheet.write({ replies: '9' });
    expect(answersOn(device)).toEqual({ offers: '0', replies: '9' });
    expect(tab.texts.size).toBe(0);
    expect(sheet.$state.get()).toMatchObject({ place: 'device', trouble: null });
  });

  test.each(['throws', 'drops'] as const)(
    'when both storages %s, the text stays in memory and nothing is claimed',
    (how) => {
      device.setting = how;
      tab.setting = how;
      const sheet = sheetOf();
      sheet.write({ offers: '0' });
      sheet.write({ replies: '9' });
      expect(sheet.$state.get()).toMatchObject({
        place: 'none',
        trouble: 'blocked',
        answers: { offers: '0', replies: '9' },
      });
      sheet.refresh();
      expect(sheet.$state.get().answers).toEqual({ offers: '0', replies: '9' });
    },
  );

  test('what waited in memory is kept with the first write that works', () => {
    device.setting = 'throws';
    tab.setting = 'throws';
    const sheet = sheetOf();
    sheet.write({ offers: '0' });
    device.setting = 'works';
    sheet.write({ replies: '9' });
    expect(answersOn(device)).toEqual({ offers: '0', replies: '9' });
    expect(sheet.$state.get().place).toBe('device');
  });

  test('a tab text that cannot be removed keeps the status from saying "device"', () => {
    device.setting = 'throws';
    const sheet = sheetOf();
    sheet.write({ offers: '0' });
    device.setting = 'works';
    tab.removing = 'throws';
    sheet.write({ offers: '1' });
    expect(sheet.$state.get()).toMatchObject({ place: 'tab', answers: { offers: '1' } });
  });

  test('a device that cannot be read is not written over', () => {
    device = fakeShelf({ [KEY]: JSON.stringify(record({ replies: '9' })) });
    device.reading = 'throws';
    const sheet = sheetOf();
    sheet.write({ offers: '0' });
    expect(answersOn(device)).toEqual({ replies: '9' });
    expect(sheet.$state.get().place).toBe('tab');
  });

  test('forgetting returns what only the page held', () => {
    device.setting = 'throws';
    tab.setting = 'throws';
    const sheet = sheetOf();
    sheet.write({ offers: '0' });
    expect(sheet.forget()).toEqual({ offers: '0' });
    expect(sheet.$state.get().answers).toEqual({});
  });
});

describe('a record this version cannot use', () => {
  test('from a newer version it is left untouched, and answers wait in the tab', () => {
    const newer = '{"v":99,"x":1}';
    device = fakeShelf({ [KEY]: newer });
    const sheet = sheetOf();
    sheet.open({});
    expect(sheet.$state.get()).toMatchObject({ place: 'none', trouble: 'newer' });
    sheet.write({ offers: '0' });
    expect(device.texts.get(KEY)).toBe(newer);
    expect(sheet.$state.get()).toMatchObject({ place: 'tab', trouble: 'newer', answers: { offers: '0' } });
  });

  test('unreadable text stays until the first answer, and is then kept under another key', () => {
    device = fakeShelf({ [KEY]: '{' });
    const sheet = sheetOf();
    sheet.open({});
    expect(device.texts).toEqual(new Map([[KEY, '{']]));
    expect(sheet.$state.get()).toMatchObject({ place: 'none', trouble: 'unreadable' });
    sheet.write({ offers: '0' });
    expect(device.texts.get(`cairn:q:numbers:${Date.parse(NOW)}`)).toBe('{');
    expect(answersOn(device)).toEqual({ offers: '0' });
    expect(sheet.$state.get()).toMatchObject({ place: 'device', trouble: null });
  });

  test('unreadable text that cannot be kept aside is not written over', () => {
    device = fakeShelf({ [KEY]: 'null' });
    device.setting = 'throws';
    const sheet = sheetOf();
    sheet.write({ offers: '0' });
    expect(device.texts.get(KEY)).toBe('null');
    expect(sheet.$state.get().place).toBe('tab');
  });
});

describe('a device that stops being readable while the page is open', () => {
  test('what was on the screen stays there, and moves down with the next write', () => {
    const sheet = sheetOf();
    sheet.write({ replies: '9' });
    sheet.write({ interviews: '4' });
    device.reading = 'throws';
    sheet.refresh();
    expect(sheet.$state.get()).toMatchObject({
      place: 'none',
      trouble: 'blocked',
      answers: { replies: '9', interviews: '4' },
    });
    sheet.write({ offers: '0' });
    expect(sheet.$state.get()).toMatchObject({ place: 'tab', answers: { replies: '9', interviews: '4', offers: '0' } });
    expect(answersOn(tab)).toEqual({ replies: '9', interviews: '4', offers: '0' });
  });

  test('a newer version of the site in another tab does not empty this one', () => {
    const sheet = sheetOf();
    sheet.write({ replies: '9' });
    device.texts.set(KEY, '{"v":2}');
    sheet.refresh();
    expect(sheet.$state.get()).toMatchObject({ place: 'none', trouble: 'newer', answers: { replies: '9' } });
    sheet.write({ offers: '0' });
    expect(device.texts.get(KEY)).toBe('{"v":2}');
    expect(answersOn(tab)).toEqual({ replies: '9', offers: '0' });
  });

  test('a record that was wiped elsewhere does empty it', () => {
    const sheet = sheetOf();
    sheet.write({ replies: '9' });
    device.texts.delete(KEY);
    sheet.refresh();
    expect(sheet.$state.get()).toMatchObject({ place: 'none', trouble: null, answers: {} });
  });
});

describe('answers that wait', () => {
  test('give way to what another tab wrote into the same field since, and are set aside', () => {
    const sheet = sheetOf();
    sheet.open({});
    device.setting = 'throws';
    sheet.write({ step: 'old' });
    device.setting = 'works';
    device.texts.set(KEY, JSON.stringify(record({ step: 'new long text' })));
    sheet.write({ other: 'x' });
    expect(answersOn(device)).toEqual({ step: 'new long text', other: 'x' });
    expect(sheet.$state.get()).toMatchObject({ place: 'device', answers: { step: 'new long text', other: 'x' } });
    expect(tab.texts.get(`cairn:q:numbers:${Date.parse(NOW)}`)).toBe('{"step":"old"}');
  });

  test('are set aside on the device when the tab refuses', () => {
    const sheet = sheetOf();
    sheet.open({});
    device.setting = 'throws';
    tab.setting = 'throws';
    sheet.write({ step: 'old' });
    device.setting = 'works';
    device.texts.set(KEY, JSON.stringify(record({ step: 'new long text' })));
    sheet.write({ other: 'x' });
    expect(device.texts.get(`cairn:q:numbers:${Date.parse(NOW)}`)).toBe('{"step":"old"}');
    expect(sheet.$state.get()).toMatchObject({ place: 'device', answers: { step: 'new long text', other: 'x' } });
  });

  test('are tried again when the page is looked at again, and when it is opened again', () => {
    device.setting = 'throws';
    tab.setting = 'throws';
    const sheet = sheetOf();
    sheet.write({ step: 'words' });
    tab.setting = 'works';
    sheet.refresh();
    expect(sheet.$state.get().place).toBe('tab');
    device.setting = 'works';
    const again = sheetOf();
    again.open({});
    expect(again.$state.get()).toMatchObject({ place: 'device', answers: { step: 'words' } });
    expect(tab.texts.size).toBe(0);
  });

  test('never overwrite a newer record in the tab, and keep an unreadable one aside', () => {
    device.setting = 'throws';
    tab = fakeShelf({ [KEY]: '{"v":2,"precious":1}' });
    const sheet = sheetOf();
    sheet.write({ step: 'words' });
    expect(tab.texts.get(KEY)).toBe('{"v":2,"precious":1}');
    expect(sheet.$state.get()).toMatchObject({ place: 'none', answers: { step: 'words' } });
    tab.texts.set(KEY, '{');
    sheet.write({ step: 'words more' });
    expect(sheet.$state.get().place).toBe('tab');
    expect([...tab.texts.values()]).toContain('{');
  });

  test('one unreadable text is set aside once, however often a write fails after it', () => {
    device = fakeShelf({ [KEY]: '{' });
    device.left = 1;
    const sheet = sheetOf();
    for (const step of ['w', 'wo', 'wor']) sheet.write({ step });
    expect([...device.texts.values()]).toEqual(['{', '{']);
    expect(sheet.$state.get()).toMatchObject({ place: 'tab', answers: { step: 'wor' } });
  });
});

describe('a new run', () => {
  const kept = (): SavedRecord => JSON.parse(device.texts.get(KEY) ?? '') as SavedRecord;

  test('keeps the one before, and begins empty with an id of its own', () => {
    const sheet = sheetOf();
    sheet.open({});
    sheet.write({ job: 'first' });
    const before = kept().run;
    expect(sheet.again()).toBe(true);
    expect(kept().past).toEqual([before]);
    expect(kept().run).toMatchObject({ answers: {} });
    expect(kept().run.id).not.toBe(before.id);
    expect(sheet.$state.get()).toMatchObject({ answers: {}, place: 'none', past: [before], run: kept().run.id });
    sheet.write({ job: 'second' });
    expect(kept().past).toEqual([before]);
    expect(sheet.$state.get()).toMatchObject({ answers: { job: 'second' }, place: 'device' });
  });

  test('is not begun while there is nothing in this one', () => {
    const sheet = sheetOf();
    sheet.open({});
    expect(sheet.again()).toBe(false);
    sheet.write({ job: '' });
    expect(sheet.again()).toBe(false);
    expect(kept().past).toEqual([]);
  });

  test('is not begun where the one before would be lost', () => {
    const sheet = sheetOf();
    sheet.open({});
    device.setting = 'throws';
    sheet.write({ job: 'in this tab' });
    expect(sheet.again()).toBe(false);
    expect(sheet.$state.get()).toMatchObject({ answers: { job: 'in this tab' }, place: 'tab', past: [] });
    tab.setting = 'throws';
    sheet.write({ job: 'nowhere' });
    expect(sheet.again()).toBe(false);
    expect(sheet.$state.get()).toMatchObject({ answers: { job: 'nowhere' }, place: 'none' });
  });

  test('is not said to be begun when the device refuses it', () => {
    const sheet = sheetOf();
    sheet.open({});
    sheet.write({ job: 'first' });
    device.setting = 'drops';
    expect(sheet.again()).toBe(false);
    expect(sheet.$state.get()).toMatchObject({ answers: { job: 'first' }, past: [] });
  });
});
