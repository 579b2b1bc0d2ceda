import { createKeeper } from '../stores/keeper.ts';
import type { SheetParts } from '../stores/sheet.ts';
import { createWorkbook, type Workbook } from '../stores/workbook.ts';

/** The storages and the clock of this browser. */
export const browserParts = (): SheetParts => ({
  device: createKeeper(() => window.localStorage),
  tab: createKeeper(() => window.sessionStorage),
  now: () => new Date(),
  framed: window.self !== window.top,
});

/** The workbook of this browser, kept up with other tabs and with the back/forward cache. */
export function browserWorkbook(parts: SheetParts = browserParts()): Workbook {
  const workbook = createWorkbook(parts);
  window.addEventListener('storage', ({ key }) => workbook.refresh(key));
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) workbook.refresh(null);
  });
  // Looked at again, or about to be put away: what waits is tried once more.
  document.addEventListener('visibilitychange', () => workbook.refresh(null));
  return workbook;
}
