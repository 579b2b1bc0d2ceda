import { createWorkbook, type Workbook } from '../stores/workbook.ts';
import { storages } from './storages.ts';

/** The workbook of this browser, kept up with other tabs and with the back/forward cache. */
export function browserWorkbook(): Workbook {
  const workbook = createWorkbook({ ...storages, framed: window.self !== window.top });
  window.addEventListener('storage', ({ key }) => workbook.refresh(key));
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) workbook.refresh(null);
  });
  // Looked at again, or about to be put away: what waits is tried once more.
  document.addEventListener('visibilitychange', () => workbook.refresh(null));
  return workbook;
}
