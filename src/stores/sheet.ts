import { atom, type ReadableAtom } from 'nanostores';
import { encodeRecord, type Decoded } from '../domain/saved/decode.ts';
import { recordKey } from '../domain/saved/keys.ts';
import { isOfLines } from '../domain/lines/names.ts';
import type { LineRules } from '../domain/lines/rules.ts';
import { promoted, rememberedFor, partitionPending, type Pending } from '../domain/saved/pending.ts';
import type { TierLabel, Trouble } from '../domain/saved/storage-tier.ts';
import { hasAnswers, withAnswers, withNewRun, type Answers, type SavedRecord } from '../domain/saved/record.ts';
import type { SafeStorage } from './safe-storage.ts';
import { quarantine } from './quarantine.ts';
import { UNOPENED, type SheetState } from './sheet-state.ts';
import { readStored, type Stored } from './stored.ts';

/** The answers of one activity, kept as well as the browser allows. */
export type Sheet = {
  readonly $state: ReadableAtom<SheetState>;
  /** Reads what is stored and adds what the reader did before script arrived. */
  open(typed: Answers): void;
  /**
   * Tells what is a line here, and what hangs on it. Before, answers in lines are shown as they are stored, those that wait
   * for the device go on waiting, and lines cannot be removed.
   */
  learn(rules: LineRules): void;
  /** Over once what it has to learn is there, or cannot be had now. Set by what brings that. */
  coming?: Promise<unknown>;
  /** What it was told; null before. */
  rules(): LineRules | null;
  /** Keeps the fields that changed, and only those: another tab may have changed others meanwhile. */
  write(changes: Answers): void;
  /** Removes the line in a place of a table (`list.2`), and all that hangs on it; false while the rules are not there. */
  remove(place: string): boolean;
  /** Puts the last line that was removed from a table back, and tells where; null when there is no room for it. */
  putBack(table: string): { readonly place: string } | null;
  /** Reads again, and tries again to keep what waits: another tab wrote, or the page is looked at again. */
  refresh(): void;
  /**
   * Puts the present run to the earlier ones and starts an empty one. Only where all of it is kept on the device: anywhere
   * else the earlier run could be lost. Returns true when it is done and checked.
   */
  again(): boolean;
  /** Forgets what only this page holds, and returns it. Stored text is the workbook's business. */
  forget(): Answers;
};

export type SheetParts = {
  readonly device: SafeStorage;
  readonly tab: SafeStorage;
  readonly now: () => Date;
  /** What may be said of answers that `device` keeps: in a frame, and on a shared computer, “on this device” would be untrue. */
  readonly home: () => TierLabel;
};

const unfit = ({ state }: Decoded): Trouble | null => (state === 'newer' || state === 'unreadable' ? state : null);

/**
 * A sheet on three steps: device, then this tab, then memory. The lower steps hold only the fields that a higher one
 * refused, so a later write can carry them up, and reading lays the three over each other. When the device can no longer
 * be read, what it last held stays on the screen, and moves down with the next write.
 */
export function createSheet(activity: string, { device, tab, now, home }: SheetParts): Sheet {
  const key = recordKey(activity);
  const $state = atom<SheetState>(UNOPENED);
  let rules: LineRules | null = null;
  let memory: Answers = {};
  /** What the device held in the fields of `memory`, and in all tables, when they were typed. */
  let was: Answers = {};
  /** When the last of them was typed. */
  let since = '';
  /** What the device held when it could last be read. */
  let seen: Answers = {};
  /** What the page shows, with what does not count; and what it showed when it was opened. */
  let shown: Answers = {};
  let first: Answers = {};

  const look = (storage: SafeStorage): Stored => readStored(storage, key);

  /** Everything there is, laid over each other; what another tab has superseded is left out of `waiting`. */
  const survey = () => {
    const [onDevice, inTab] = [look(device), look(tab)];
    if (onDevice.usable) seen = onDevice.record?.run.answers ?? {};
    const pending: Pending | null = inTab.record;
    // What is in memory was laid upon what the tab holds: a line of both must not look for a place twice.
    const inMemory = Object.keys(memory).length > 0;
    const [answers, before, at] = inMemory
      ? [memory, was, since]
      : [pending?.run.answers ?? {}, pending?.was ?? {}, pending?.run.at ?? since];
    const { newer, superseded } = (rules?.partition ?? partitionPending)(answers, before, seen, at);
    return { onDevice, inTab, pending, inMemory, waiting: newer, superseded };
  };

  const show = (): void => {
    const { onDevice, inTab, pending, inMemory, waiting } = survey();
    const inThisTab = Object.keys(waiting).length > 0;
    const unsaved = (inMemory && inThisTab) || (!onDevice.usable && !pending && hasAnswers(seen));
    const place = unsaved ? 'none' : inThisTab ? 'tab' : hasAnswers(seen) ? 'device' : 'none';
    const shut = onDevice.shut && inTab.shut ? 'shut' : null;
    const run = onDevice.record?.run.id ?? pending?.run.id ?? null;
    const { run: before } = $state.get();
    if (before !== null && run !== null && run !== before) rules?.forget();
    shown = { ...seen, ...waiting };
    rules?.look(shown);
    $state.set({
      answers: rules?.counted(shown) ?? shown,
      place: place === 'device' ? home() : place,
      trouble:
        unsaved && !unfit(onDevice.decoded) ? 'blocked' : (unfit(onDevice.decoded) ?? (inThisTab ? 'blocked' : shut)),
      at: (inThisTab ? pending?.run.at : null) ?? onDevice.record?.run.at ?? null,
      run,
      past: onDevice.record?.past ?? [],
      removed: rules?.removed() ?? [],
      open: true,
    });
  };

  /** Keeps what nobody could use any more where it is, under a name of its own. */
  const putAside = (answers: Answers): void => {
    if (Object.keys(answers).length === 0) return;
    const text = JSON.stringify(answers);
    if (!quarantine(tab, activity, text, now())) quarantine(device, activity, text, now());
  };

  const waits = (): boolean => Object.keys(memory).length > 0 || look(tab).record !== null;

  /**
   * Writes on the highest step that takes it.
   *
   * @param change works out what changes from what is there now
   */
  const change = (changesIn: (base: Answers, at: string) => Answers): void => {
    const at = now().toISOString();
    const { onDevice, inTab, pending, waiting, superseded } = survey();
    const changes = changesIn({ ...seen, ...waiting }, at);
    const rest = { ...waiting, ...changes };
    if (Object.keys(changes).length === 0 && !waits()) {
      show();
      return;
    }
    putAside(superseded);
    const put = (storage: SafeStorage, record: SavedRecord): boolean => storage.write(key, encodeRecord(record));
    const free = (storage: SafeStorage, { decoded, usable, shut, text }: Stored): boolean =>
      usable || (!shut && decoded.state === 'unreadable' && quarantine(storage, activity, text ?? '', now()));

    if (
      free(device, onDevice) &&
      put(device, withAnswers(pending ? promoted(onDevice.record, pending) : onDevice.record, rest, at)) &&
      (!pending || tab.remove(key))
    ) {
      memory = {};
    } else {
      const all = onDevice.usable ? rest : { ...seen, ...rest };
      // Each waiting answer remembers what it replaced, or it could later overwrite what another tab wrote meanwhile.
      const replaced = rememberedFor(rest, seen);
      const made = withAnswers(null, all, at);
      // It is one run, however often it is written: what was removed in it can be put back.
      const record: Pending = { ...made, run: { ...made.run, id: pending?.run.id ?? made.run.id }, was: replaced };
      if (free(tab, inTab) && put(tab, record)) memory = {};
      else [memory, was, since] = [rest, replaced, at];
    }
    show();
  };

  const write = (changes: Answers): void =>
    change((base, at) => {
      const landed = rules?.land(shown, base, changes, at);
      if (!landed) return changes;
      putAside(landed.lost);
      return landed.changes;
    });

  /** What waits and hangs on lines is not laid upon others by a page that does not know which table it belongs to. */
  const liftable = (): boolean =>
    rules !== null || !Object.keys({ ...memory, ...look(tab).record?.run.answers }).some(isOfLines);

  const refresh = (): void => (waits() && liftable() ? write({}) : show());

  return {
    $state,
    rules: () => rules,
    learn(known) {
      rules = known;
      if (!$state.get().open) return;
      change((base, at) => known.begun(first, shown, base, at));
    },
    open(typed) {
      // The page was built to show what is stored before this runs.
      const { waiting } = survey();
      if (!$state.get().open) first = shown = { ...seen, ...waiting };
      if (Object.keys(typed).length > 0) write(typed);
      else refresh();
    },
    write,
    remove(place) {
      change((base, at) => rules?.remove(shown, base, place, at) ?? {});
      return rules !== null;
    },
    putBack(table) {
      let back: ReturnType<LineRules['putBack']> = null;
      change((base, at) => {
        back = rules?.putBack(table, base, at) ?? null;
        return back?.changes ?? {};
      });
      return back;
    },
    refresh,
    again: () => {
      const { onDevice, waiting } = survey();
      const { record } = onDevice;
      if (!record || !onDevice.usable || Object.keys(waiting).length > 0 || !hasAnswers(record.run.answers))
        return false;
      const done = device.write(key, encodeRecord(withNewRun(record, now().toISOString())));
      show();
      return done;
    },
    forget: () => {
      const forgotten = memory;
      memory = {};
      seen = {};
      rules?.forget();
      show();
      return forgotten;
    },
  };
}
