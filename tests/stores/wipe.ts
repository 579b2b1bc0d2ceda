import { erase } from '../../src/stores/erase.ts';
import { createSafeStorage, type BrowserStorage } from '../../src/stores/safe-storage.ts';
import { undoErase } from '../../src/stores/undo-erase.ts';
import type { Workbook } from '../../src/stores/workbook.ts';

/** Erases everything on these shelves, and can put it back. */
export const wipe = (workbook: Workbook, ...shelves: readonly BrowserStorage[]) => {
  const erased = erase(
    workbook,
    shelves.map((shelf) => createSafeStorage(() => shelf)),
  );
  return { gone: erased.gone, undo: () => undoErase(workbook, erased) };
};
