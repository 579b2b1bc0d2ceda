import { createWorkbook, type Workbook } from '../stores/workbook.ts';
import { keepForms } from './keep-forms.ts';
import { storages } from './storages.ts';

/** The workbook of this browser, kept up with other tabs and with the back/forward cache. */
export function browserWorkbook(): Workbook {
  const workbook = createWorkbook({ ...storages, framed: window.self !== window.top });
  const refresh = (): void => workbook.refresh(null);
  keepForms();
  window.addEventListener('pageshow', ({ persisted }) => {
    // After the tasks that are waiting: an engine may have left the emptying of forms to one of them.
    if (persisted) setTimeout(refresh);
  });
  window.addEventListener('storage', ({ key }) => workbook.refresh(key));
  // Looked at again, or about to be put away: what waits is tried once more.
  document.addEventListener('visibilitychange', refresh);
  return workbook;
}
