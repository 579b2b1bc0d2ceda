import { preferenceKey, PREFIX, recordKey } from '../domain/saved/keys.ts';
import { hasAnswers, type Answers } from '../domain/saved/record.ts';
import type { SafeStorage } from './safe-storage.ts';
import { createSafeStorage } from './safe-storage.ts';
import { createSheet, type Sheet, type SheetParts } from './sheet.ts';
import { delegatingStorage } from './delegating-storage.ts';

/** Everything a reader wrote on this site, in this browser. */
export type Workbook = {
  /** The sheet of one activity; the same object every time. */
  readonly sheet: (activity: string) => Sheet;
  /** Another tab changed a key (null: any of them), or the page is looked at again. */
  readonly refresh: (key: string | null) => void;
  /**
   * Removes everything of ours from both storages, and what only this page holds; tells the other tabs. `gone` is true when
   * nothing can be found any more, and false also when the browser does not let us look.
   */
  readonly clear: () => { readonly unsaved: readonly (readonly [Sheet, Answers])[]; readonly gone: boolean };
  /** True while the reader says that others use this computer: then nothing is kept for longer than this tab is open. */
  readonly isShared: () => boolean;
  /**
   * Turns that on or off for what is written from now on; what was kept before is carried by `stores/shared-computer.ts`.
   * What only the screen still shows, because another tab has taken it away meanwhile, is kept in this tab.
   */
  readonly setShared: (shared: boolean) => void;
  /** What the sheets write to: on a shared computer the tab stands for the device, and nothing for the tab. */
  readonly parts: SheetParts;
};

/** What the workbook is made of: both storages as they are, and what it cannot find out by itself. */
export type WorkbookParts = Omit<SheetParts, 'home'> & {
  /** In a frame the browser keeps storage apart for each host page, so “on this device” would promise too much. */
  readonly framed: boolean;
};

/** Written and removed again by a wipe: the storage event tells the other tabs. */
const WIPED = preferenceKey('wiped');

/** Stands while this is a shared computer; it holds nothing about the reader. */
export const SHARED = preferenceKey('shared');

/** The keys of ours in a storage. */
export const ours = (keeper: SafeStorage): string[] => keeper.keys().filter((key) => key.startsWith(PREFIX));

/** The step below the tab on a shared computer: there is none. */
const NOWHERE = createSafeStorage(() => {
  throw new Error('Nothing is kept here.');
});

/**
 * Creates the workbook. Everything that differs between a browser, a frame and a test comes in as a parameter.
 */
export function createWorkbook({ device, tab, now, framed }: WorkbookParts): Workbook {
  const sheets = new Map<string, Sheet>();
  const marked = (keeper: SafeStorage): boolean => keeper.read(SHARED).text !== null;
  let shared = marked(device) || marked(tab);
  const parts: SheetParts = {
    device: delegatingStorage(() => (shared ? tab : device)),
    tab: delegatingStorage(() => (shared ? NOWHERE : tab)),
    now,
    home: () => (shared ? 'tab' : framed ? 'frame' : 'device'),
  };

  const forget = (keepers: readonly SafeStorage[]) => {
    for (const keeper of keepers) for (const key of ours(keeper)) keeper.remove(key);
    return [...sheets.values()].map((sheet) => [sheet, sheet.forget()] as const);
  };

  const setShared = (is: boolean): void => {
    if (is === shared) return;
    const shown = [...sheets.values()].map((sheet) => [sheet, sheet.$state.get().answers] as const);
    shared = is;
    for (const [sheet, answers] of shown) {
      sheet.refresh();
      if (hasAnswers(answers) && !hasAnswers(sheet.$state.get().answers)) sheet.write(answers);
    }
  };

  return {
    isShared: () => shared,
    setShared,
    clear() {
      const keepers = [device, tab];
      const unsaved = forget(keepers);
      device.write(WIPED, now().toISOString());
      device.remove(WIPED);
      return { unsaved, gone: keepers.every((keeper) => keeper.opens() && ours(keeper).length === 0) };
    },
    parts,
    sheet(activity) {
      const sheet = sheets.get(activity) ?? createSheet(activity, parts);
      sheets.set(activity, sheet);
      return sheet;
    },
    refresh(key) {
      // Another tab wiped everything: what this tab alone holds has to go as well.
      if (key === WIPED) forget([tab]);
      if (key === SHARED) setShared(marked(device));
      for (const [activity, sheet] of sheets) if (key === null || key === recordKey(activity)) sheet.refresh();
    },
  };
}
