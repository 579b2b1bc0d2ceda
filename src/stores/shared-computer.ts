import { isOfLines } from '../domain/lines/names.ts';
import { decodeRecord, encodeRecord } from '../domain/saved/decode.ts';
import { activityOf } from '../domain/saved/keys.ts';
import { promoted, partitionPending, type Pending } from '../domain/saved/pending.ts';
import { withAnswers, type SavedRecord } from '../domain/saved/record.ts';
import type { SafeStorage } from './safe-storage.ts';
import { quarantine } from './quarantine.ts';
import { ours, SHARED, type Workbook } from './workbook.ts';

/** The two storages as they are, and the clock. */
export type Storages = { readonly device: SafeStorage; readonly tab: SafeStorage; readonly now: () => Date };

/** What was found under one key: a record, or a text that is none. */
const recordIn = (text: string | null): SavedRecord | null => {
  const decoded = decodeRecord(text);
  return decoded.state === 'ok' ? decoded.record : null;
};

/** False where answers hang on lines of tables, and this page has not been told which: those cannot be put together. */
const isKnown = (workbook: Workbook, activity: string, { run }: SavedRecord): boolean =>
  workbook.sheet(activity).rules() !== null || !Object.keys(run.answers).some(isOfLines);

/**
 * Carries everything of ours from one storage to the other. What the tab holds is laid over what the device holds, as it
 * would be when the tab writes next; what does not fit together is set aside, never dropped. A text is taken away from
 * where it was only when it has been read back from where it is now.
 *
 * @returns true when nothing is left behind
 */
function carry(workbook: Workbook, from: SafeStorage, to: SafeStorage, { device, tab, now }: Storages): boolean {
  const carried = ours(from).map((key) => {
    if (key === SHARED) return true;
    const text = from.read(key).text ?? '';
    const there = to.read(key).text;
    const activity = activityOf(key);
    const [onDevice, inTab] = [recordIn(device.read(key).text), recordIn(tab.read(key).text)];
    let kept: boolean;
    if (there === null || there === text) kept = to.write(key, text);
    else if (activity !== null && onDevice && inTab && isKnown(workbook, activity, inTab)) {
      const pending: Pending = inTab;
      const { at, answers } = pending.run;
      const partitionIn = workbook.sheet(activity).rules()?.partition ?? partitionPending;
      const { newer, superseded } = partitionIn(answers, pending.was ?? {}, onDevice.run.answers, at);
      const aside = Object.keys(superseded).length === 0 || quarantine(to, activity, JSON.stringify(superseded), now());
      kept = aside && to.write(key, encodeRecord(withAnswers(promoted(onDevice, pending), newer, now().toISOString())));
    } else kept = quarantine(to, activity ?? 'unknown', text, now());
    return kept && from.remove(key);
  });
  return carried.every(Boolean);
}

/**
 * From now on nothing is kept on the device: what is there goes into this tab, and is gone when the tab closes. The mark
 * stands on the device too, so that other tabs, and whoever comes next, are treated in the same way.
 *
 * @returns false when something had to stay on the device, because the tab did not take it
 */
export function beginShared(workbook: Workbook, storages: Storages): boolean {
  const { device, tab } = storages;
  // First the mark: other tabs hear of it before the answers go, and keep for themselves what only they still show.
  for (const keeper of [device, tab]) keeper.write(SHARED, 'yes');
  const carried = carry(workbook, device, tab, storages);
  workbook.setShared(true);
  workbook.refresh(null);
  return carried;
}

/**
 * Back to keeping on the device: it was no shared computer after all.
 *
 * @returns false when something had to stay in the tab, because the device did not take it
 */
export function endShared(workbook: Workbook, storages: Storages): boolean {
  const { device, tab } = storages;
  for (const keeper of [device, tab]) keeper.remove(SHARED);
  const carried = carry(workbook, tab, device, storages);
  workbook.setShared(false);
  workbook.refresh(null);
  return carried;
}

/**
 * Wipes everything at once and for good, the mark of the shared computer as well.
 *
 * @returns true when nothing of ours can be found any more
 */
export function finish(workbook: Workbook, { device, tab }: Storages): boolean {
  const { gone } = workbook.clear();
  const unmarked = [device, tab].map((keeper) => keeper.remove(SHARED));
  return gone && unmarked.every(Boolean);
}
