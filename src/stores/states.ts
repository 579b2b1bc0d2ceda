import { atom, type ReadableAtom } from 'nanostores';
import type { SheetState } from './sheet-state.ts';
import type { Workbook } from './workbook.ts';

/**
 * Opens the sheets of some activities and watches them together, as long as the page lives.
 *
 * @returns activity id to what its sheet holds
 */
export function statesOf(
  workbook: Workbook,
  activities: readonly string[],
): ReadableAtom<Readonly<Record<string, SheetState>>> {
  const sheets = activities.map((activity) => [activity, workbook.sheet(activity)] as const);
  for (const [, sheet] of sheets) sheet.open({});
  const now = () => Object.fromEntries(sheets.map(([activity, { $state }]) => [activity, $state.get()]));
  const $all = atom(now());
  for (const [, { $state }] of sheets) $state.listen(() => $all.set(now()));
  return $all;
}
