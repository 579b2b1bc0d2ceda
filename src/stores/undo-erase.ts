import { combine } from '../domain/saved/combine.ts';
import { decodeRecord, encodeRecord } from '../domain/saved/decode.ts';
import { activityOf } from '../domain/saved/keys.ts';
import type { Field } from '../schema/field.ts';
import type { SafeStorage } from './safe-storage.ts';
import type { Erased } from './erase.ts';
import type { Workbook } from './workbook.ts';

/**
 * Puts a wiped text back; true when it is there. What was written since the wipe is newer, and stays.
 *
 * @param fields those of the activity; none where they are not known
 */
function putBack(keeper: SafeStorage, key: string, text: string, fields: readonly Field[]): boolean {
  const now = keeper.read(key).text;
  if (now === text) return true;
  const [before, since] = [decodeRecord(text), decodeRecord(now)];
  if (since.state === 'none') return keeper.write(key, text);
  if (before.state !== 'ok' || since.state !== 'ok') return false;
  return keeper.write(key, encodeRecord(combine(fields, since.record, before.record, 'merge', since.record.run.at)));
}

/** Puts back what was erased; true when all of it is there again. What was written since is newer, and stays. */
export function undoErase(workbook: Workbook, { before, unsaved }: Erased): boolean {
  const fieldsOf = (key: string): readonly Field[] => workbook.sheet(activityOf(key) ?? '').rules()?.fields ?? [];
  const back = before.map(([keeper, key, text]) => putBack(keeper, key, text, fieldsOf(key)));
  for (const [sheet, answers] of unsaved) {
    if (Object.keys(answers).length > 0) sheet.write(answers);
    else sheet.refresh();
  }
  return back.every(Boolean);
}
