import type { Answers } from '../domain/saved/record.ts';
import type { SafeStorage } from './safe-storage.ts';
import type { Sheet } from './sheet.ts';
import { ours, SHARED, type Workbook } from './workbook.ts';

/** What was erased. */
export type Erased = {
  /** True when nothing of ours can be found any more. False also when the browser does not let us look. */
  readonly gone: boolean;
  /** Every text that there was: where, its key, and the text. */
  readonly before: readonly (readonly [SafeStorage, key: string, text: string])[];
  /** What only the page held, by sheet. */
  readonly unsaved: readonly (readonly [Sheet, Answers])[];
};

/**
 * Removes everything of ours, here and in the other open tabs.
 *
 * @param keepers both storages as they are
 */
export function erase(workbook: Workbook, keepers: readonly SafeStorage[]): Erased {
  const before = keepers.flatMap((keeper) =>
    ours(keeper).map((key) => [keeper, key, keeper.read(key).text ?? ''] as const),
  );
  const { unsaved, gone } = workbook.clear();
  // Others still use this computer: what is written next must not stay on it.
  if (workbook.isShared()) for (const keeper of keepers) keeper.write(SHARED, 'yes');
  return { gone, before, unsaved };
}
