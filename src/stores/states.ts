import { computed, type ReadableAtom } from 'nanostores';
import type { SheetState } from './sheet.ts';
import type { Workbook } from './workbook.ts';

/**
 * Opens the sheets of some activities and watches them together.
 *
 * @returns activity id to what its sheet holds
 */
export function statesOf(
  workbook: Workbook,
  activities: readonly string[],
): ReadableAtom<Readonly<Record<string, SheetState>>> {
  const sheets = activities.map((activity) => workbook.sheet(activity));
  for (const sheet of sheets) sheet.open({});
  return computed(
    sheets.map(({ $state }) => $state),
    (...states) => Object.fromEntries(states.map((state, at) => [activities[at] ?? '', state])),
  );
}
