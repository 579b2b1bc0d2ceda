import { rulesOf } from '../../src/domain/lines/rules.ts';
import { createSafeStorage } from '../../src/stores/safe-storage.ts';
import { createWorkbook } from '../../src/stores/workbook.ts';
import { fakeShelf, type FakeShelf } from '../stores/fake-shelf.ts';
import { LINED, type LinedSheet } from './sheets.ts';

/** A sheet of the course. */
export function sheetNamed(id: string): LinedSheet {
  const sheet = LINED.find((one) => one.id === id);
  if (!sheet) throw new Error(`No sheet with a table is called ${id}.`);
  return sheet;
}

/** A tab of a device, with one sheet of the course open in it. Its clock goes on by a few milliseconds each time it is asked. */
export function openTab(id: string, device: FakeShelf = fakeShelf(), tab: FakeShelf = fakeShelf(), hour = 18) {
  let time = Date.parse(`2026-11-23T${hour}:00:00.000Z`);
  const parts = {
    device: createSafeStorage(() => device),
    tab: createSafeStorage(() => tab),
    now: () => new Date((time += 7)),
    framed: false,
  };
  const workbook = createWorkbook(parts);
  const sheet = workbook.sheet(id);
  const learn = () => sheet.learn(rulesOf(sheetNamed(id).fields));
  return {
    device,
    tab,
    parts,
    workbook,
    sheet,
    learn,
    /** Opens the sheet, with the rules for its lines. */
    start() {
      learn();
      sheet.open({});
      return this;
    },
    /** What is to be read in it: what is empty is not there. */
    answers: () => Object.fromEntries(Object.entries(sheet.$state.get().answers).filter(([, value]) => value !== '')),
    /** Hears what another tab has written. */
    hear: () => workbook.refresh(`cairn:a:${id}`),
  };
}
