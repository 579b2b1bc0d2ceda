import { atom, type ReadableAtom } from 'nanostores';
import type { SheetState } from './sheet-state.ts';
import type { Workbook } from './workbook.ts';

/** Activity id to what its sheet holds. */
export type States = Readonly<Record<string, SheetState>>;

/** Sheets that are watched together, as long as the page lives. */
export type Watched = {
  readonly $states: ReadableAtom<States>;
  /** Watches some more; those that are watched already stay as they are. */
  readonly watch: (activities: readonly string[]) => void;
};

/** Opens the sheets of some activities and watches them together; more can be added later. */
export function watchStates(workbook: Workbook, activities: readonly string[]): Watched {
  const $states = atom<States>({});
  const watch = (more: readonly string[]): void => {
    const added = more.filter((activity) => !Object.hasOwn($states.get(), activity));
    const sheets = added.map((activity) => [activity, workbook.sheet(activity)] as const);
    for (const [, sheet] of sheets) sheet.open({});
    $states.set({
      ...$states.get(),
      ...Object.fromEntries(sheets.map(([activity, { $state }]) => [activity, $state.get()])),
    });
    for (const [activity, { $state }] of sheets)
      $state.listen((state) => $states.set({ ...$states.get(), [activity]: state }));
  };
  watch(activities);
  return { $states, watch };
}
