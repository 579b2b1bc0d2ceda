import { decodeRecord, encodeRecord } from '../domain/saved/decode.ts';
import { withoutRun, withRunBack } from '../domain/saved/earlier.ts';
import { recordKey } from '../domain/saved/keys.ts';
import { withAnswers, type Run, type SavedRecord } from '../domain/saved/record.ts';
import type { Workbook } from './workbook.ts';

const RECORDS = recordKey('');

/** What became of records that were put into the place of others. */
export type Taken = {
  /** Activities whose record is now what it was to be, checked. */
  readonly kept: readonly string[];
  readonly refused: readonly string[];
  /** Puts back what was there before; true when all of it is. What was changed since is newer, and stays. */
  readonly undo: () => boolean;
};

/** Whole records, for the page that keeps them elsewhere, compares and removes. Sheets know their own answers only. */
export type Records = {
  /** The activities of which anything is stored, known to this version or not. */
  readonly activities: () => readonly string[];
  /** All records that can be read, by activity; what still waits in this tab is laid over them. */
  readonly all: () => Readonly<Record<string, SavedRecord>>;
  /**
   * Puts records in the place of what there is, on the device, where earlier runs are kept. What cannot be read, or is from
   * a later version, is not written over.
   */
  readonly take: (records: Readonly<Record<string, SavedRecord>>) => Taken;
  /** Removes an earlier run; true when it is done and checked. The present one stays as it is. */
  readonly removeRun: (activity: string, id: string) => boolean;
  /** Puts an earlier run back; true when it is there again. */
  readonly putRunBack: (activity: string, run: Run) => boolean;
};

/** The activity of a key that holds a record. */
const activityIn = (key: string): readonly string[] => (key.startsWith(RECORDS) ? [key.slice(RECORDS.length)] : []);

/** Whole records of a browser, kept up with the sheets of a workbook. */
export function createRecords(workbook: Workbook): Records {
  const { device, tab, now } = workbook.parts;
  /** What the device holds: `usable` when it may be written over. */
  const look = (activity: string) => {
    const { failed, text } = device.read(recordKey(activity));
    const decoded = decodeRecord(text);
    return {
      record: decoded.state === 'ok' ? decoded.record : null,
      usable: !failed && (decoded.state === 'ok' || decoded.state === 'none'),
    };
  };

  /** The stored text of each activity when its sheet was last told to look. */
  const known = new Map<string, string | null>();

  const recordOf = (activity: string): SavedRecord | null => {
    const sheet = workbook.sheet(activity);
    const { text } = device.read(recordKey(activity));
    if (!sheet.$state.get().open) sheet.open({});
    // What another tab wrote may not have been told yet. If nothing is new nobody is told: the page may be drawing itself.
    else if (known.get(activity) !== text) sheet.refresh();
    known.set(activity, text);
    const { record, usable } = look(activity);
    const { answers, at } = sheet.$state.get();
    if (!usable) return null;
    const waiting = Object.entries(answers).filter(([field, answer]) => record?.run.answers[field] !== answer);
    return waiting.length === 0 ? record : withAnswers(record, Object.fromEntries(waiting), at ?? now().toISOString());
  };

  const put = (activity: string, record: SavedRecord | null): boolean => {
    const key = recordKey(activity);
    const done =
      look(activity).usable &&
      (record === null ? device.remove(key) : device.write(key, encodeRecord(record))) &&
      // What waited is in the record, or was to give way to it.
      (tab.read(key).text === null || tab.remove(key));
    const sheet = workbook.sheet(activity);
    if (done) sheet.forget();
    else sheet.refresh();
    return done;
  };

  /** Changes what the device holds, without touching what waits. */
  const amend = (activity: string, change: (record: SavedRecord) => SavedRecord): boolean => {
    const { record, usable } = look(activity);
    const done = record !== null && usable && device.write(recordKey(activity), encodeRecord(change(record)));
    workbook.sheet(activity).refresh();
    return done;
  };

  const activities = (): readonly string[] => [
    ...new Set([device, tab].flatMap((keeper) => keeper.keys()).flatMap(activityIn)),
  ];

  return {
    activities,
    all: () =>
      Object.fromEntries(
        activities().flatMap((activity) => {
          const record = recordOf(activity);
          return record ? [[activity, record] as const] : [];
        }),
      ),
    take(records) {
      const taken = Object.entries(records).map(([activity, given]) => {
        const before = recordOf(activity);
        const answers = workbook.sheet(activity).rules()?.counted(given.run.answers) ?? given.run.answers;
        const record = { ...given, run: { ...given.run, answers } };
        return { activity, before, after: encodeRecord(record), kept: put(activity, record) };
      });
      const named = (kept: boolean) => taken.filter((one) => one.kept === kept).map(({ activity }) => activity);
      return {
        kept: named(true),
        refused: named(false),
        undo: () =>
          taken
            .filter(({ kept }) => kept)
            .map(({ activity, before, after }) => {
              const there = recordOf(activity);
              return there !== null && encodeRecord(there) === after && put(activity, before);
            })
            .every(Boolean),
      };
    },
    removeRun: (activity, id) => amend(activity, (record) => withoutRun(record, id)),
    putRunBack: (activity, run) => amend(activity, (record) => withRunBack(record, run)),
  };
}
