import { decodeRecord, encodeRecord } from '../domain/saved/decode.ts';
import { preferenceKey, PREFIX, recordKey } from '../domain/saved/keys.ts';
import { withAnswers, type Answers } from '../domain/saved/record.ts';
import type { Keeper } from './keeper.ts';
import { createSheet, type Sheet, type SheetParts } from './sheet.ts';

/** Everything a reader wrote on this site, in this browser. */
export type Workbook = {
  /** The sheet of one activity; the same object every time. */
  readonly sheet: (activity: string) => Sheet;
  /** Another tab changed a key (null: all of them), or the page came back and has to look again. */
  readonly refresh: (key: string | null) => void;
  /** Removes everything, here and in the other tabs. Call the result to undo: the texts are held in memory only. */
  readonly wipe: () => () => void;
};

const WIPED = preferenceKey('wiped');

/**
 * Creates the workbook. Everything that differs between a browser, a frame and a test comes in as a parameter.
 */
export function createWorkbook(parts: SheetParts): Workbook {
  const { device, tab, now } = parts;
  const sheets = new Map<string, Sheet>();
  const ours = (keeper: Keeper): string[] => keeper.keys().filter((key) => key.startsWith(PREFIX));

  /** Removes stored and unsaved text; returns the unsaved part. */
  const clear = (keepers: readonly Keeper[]): [Sheet, Answers][] => {
    for (const keeper of keepers) for (const key of ours(keeper)) keeper.remove(key);
    return [...sheets.values()].map((sheet) => [sheet, sheet.forget()]);
  };

  /** Puts a wiped text back. What was written since the wipe is newer, and stays. */
  const restore = (keeper: Keeper, key: string, text: string): void => {
    const [before, since] = [decodeRecord(text), decodeRecord(keeper.read(key).text)];
    if (before.state === 'ok' && since.state === 'ok') {
      const { at, answers } = since.record.run;
      keeper.write(key, encodeRecord(withAnswers(before.record, answers, at)));
    } else if (since.state === 'none') keeper.write(key, text);
  };

  return {
    sheet(activity) {
      const sheet = sheets.get(activity) ?? createSheet(activity, parts);
      sheets.set(activity, sheet);
      return sheet;
    },
    refresh(key) {
      // Another tab wiped everything: what this tab alone holds has to go as well.
      if (key === WIPED) clear([tab]);
      for (const [activity, sheet] of sheets) if (key === null || key === recordKey(activity)) sheet.refresh();
    },
    wipe() {
      const before = [device, tab].map((keeper) =>
        ours(keeper).map((key): [Keeper, string, string] => [keeper, key, keeper.read(key).text ?? '']),
      );
      const unsaved = clear([device, tab]);
      device.write(WIPED, now().toISOString());
      device.remove(WIPED);
      return () => {
        for (const [keeper, key, text] of before.flat()) restore(keeper, key, text);
        for (const [sheet, answers] of unsaved) {
          if (Object.keys(answers).length > 0) sheet.write(answers);
          else sheet.refresh();
        }
      };
    },
  };
}
