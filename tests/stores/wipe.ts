import { erase } from '../../src/stores/erase.ts';
import { createKeeper, type Shelf } from '../../src/stores/keeper.ts';
import { undoErase } from '../../src/stores/undo-erase.ts';
import type { Workbook } from '../../src/stores/workbook.ts';

/** Erases everything on these shelves, and can put it back. */
export const wipe = (workbook: Workbook, ...shelves: readonly Shelf[]) => {
  const erased = erase(
    workbook,
    shelves.map((shelf) => createKeeper(() => shelf)),
  );
  return { gone: erased.gone, undo: () => undoErase(workbook, erased) };
};
