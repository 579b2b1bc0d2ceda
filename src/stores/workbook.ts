import { decodeRecord, encodeRecord } from '../domain/saved/decode.ts';
import { preferenceKey, PREFIX, recordKey } from '../domain/saved/keys.ts';
import { withAnswers, type Answers } from '../domain/saved/record.ts';
import type { Keeper } from './keeper.ts';
import { createSheet, type Sheet, type SheetParts } from './sheet.ts';

/** What became of a wipe. */
export type Wiped = {
  /** True when nothing of ours can be found any more. False also when the browser does not let us look. */
  readonly gone: boolean;
  /** Puts everything back that this tab could see; true when all of it is there again. */
  readonly undo: () => boolean;
};

/** Everything a reader wrote on this site, in this browser. */
export type Workbook = {
  /** The sheet of one activity; the same object every time. */
  readonly sheet: (activity: string) => Sheet;
  /** Another tab changed a key (null: any of them), or the page is looked at again. */
  readonly refresh: (key: string | null) => void;
  /** Removes everything, here and in the other open tabs. What could be put back is held in memory only. */
  readonly wipe: () => Wiped;
};

/** Written and removed again by a wipe: the storage event tells the other tabs. */
const WIPED = preferenceKey('wiped');

/** The keys of ours in a keeper. */
const ours = (keeper: Keeper): string[] => keeper.keys().filter((key) => key.startsWith(PREFIX));

/** Puts a wiped text back; true when it is there. What was written since the wipe is newer, and stays. */
function putBack(keeper: Keeper, key: string, text: string): boolean {
  const [before, since] = [decodeRecord(text), decodeRecord(keeper.read(key).text)];
  if (since.state === 'none') return keeper.write(key, text);
  if (before.state !== 'ok' || since.state !== 'ok') return false;
  const { at, answers } = since.record.run;
  return keeper.write(key, encodeRecord(withAnswers(before.record, answers, at)));
}

/**
 * Creates the workbook. Everything that differs between a browser, a frame and a test comes in as a parameter.
 */
export function createWorkbook(parts: SheetParts): Workbook {
  const { device, tab, now } = parts;
  const sheets = new Map<string, Sheet>();

  /** Removes stored and unsaved text; returns the unsaved part. */
  const clear = (keepers: readonly Keeper[]): [Sheet, Answers][] => {
    for (const keeper of keepers) for (const key of ours(keeper)) keeper.remove(key);
    return [...sheets.values()].map((sheet) => [sheet, sheet.forget()]);
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
      const keepers = [device, tab];
      const before = keepers.flatMap((keeper) =>
        ours(keeper).map((key): [Keeper, string, string] => [keeper, key, keeper.read(key).text ?? '']),
      );
      const unsaved = clear(keepers);
      device.write(WIPED, now().toISOString());
      device.remove(WIPED);
      return {
        gone: keepers.every((keeper) => keeper.opens() && ours(keeper).length === 0),
        undo: () => {
          const back = before.map(([keeper, key, text]) => putBack(keeper, key, text));
          for (const [sheet, answers] of unsaved) {
            if (Object.keys(answers).length > 0) sheet.write(answers);
            else sheet.refresh();
          }
          return back.every(Boolean);
        },
      };
    },
  };
}
