import { atom, type ReadableAtom } from 'nanostores';
import type { Answers } from '../domain/saved/record.ts';
import { statesOf } from './states.ts';
import type { Workbook } from './workbook.ts';

/** Answers of the activities that another one reads, by activity id. */
export type Others = {
  readonly $dependencies: ReadableAtom<Readonly<Record<string, Answers>>>;
  /**
   * Begins to read them. Not before the widgets of a page are there: reading a sheet opens it, and a widget has to start
   * from what the page was built with.
   */
  readonly connect: () => void;
};

/** What an activity says of the others it reads; only worksheets do. */
type Reader = { readonly kind: string; readonly reads?: readonly string[] };

/** Follows the activities that `activity` names under `reads`. Empty until it is connected, as on the built page. */
export function dependenciesOf(workbook: Workbook, activity: Reader): Others {
  const $dependencies = atom<Readonly<Record<string, Answers>>>({});
  return {
    $dependencies,
    connect: () => {
      const { reads = [] } = activity;
      if (reads.length === 0) return;
      statesOf(workbook, reads).subscribe((states) =>
        $dependencies.set(Object.fromEntries(Object.entries(states).map(([id, { answers }]) => [id, answers]))),
      );
    },
  };
}
