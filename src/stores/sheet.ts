import { atom, type ReadableAtom } from 'nanostores';
import { decodeRecord, encodeRecord, type Decoded } from '../domain/saved/decode.ts';
import { recordKey } from '../domain/saved/keys.ts';
import { lifted, sift, type Pending } from '../domain/saved/pending.ts';
import type { Home, Place, Trouble } from '../domain/saved/place.ts';
import {
  hasAnswers,
  withAnswers,
  withNewRun,
  type Answers,
  type Run,
  type SavedRecord,
} from '../domain/saved/record.ts';
import type { Keeper } from './keeper.ts';
import { setAside } from './set-aside.ts';

/** One activity as the page shows it. */
export type SheetState = {
  readonly answers: Answers;
  readonly place: Place;
  readonly trouble: Trouble | null;
  /** When it was last changed, ISO 8601; null while nothing is stored. */
  readonly at: string | null;
  /** The id of the run that is being written; null while nothing is stored. Its time of birth in milliseconds, base 36. */
  readonly run: string | null;
  /** Earlier runs, oldest first. */
  readonly past: readonly Run[];
  /** False until storage was read: the first client render has to equal the built page. */
  readonly open: boolean;
};

/** The answers of one activity, kept as well as the browser allows. */
export type Sheet = {
  readonly $state: ReadableAtom<SheetState>;
  /** Reads what is stored and adds what the reader did before script arrived. */
  open(typed: Answers): void;
  /** Keeps the fields that changed, and only those: another tab may have changed others meanwhile. */
  write(changes: Answers): void;
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
  readonly device: Keeper;
  readonly tab: Keeper;
  readonly now: () => Date;
  /** What may be said of answers that `device` keeps: in a frame, and on a shared computer, “on this device” would be untrue. */
  readonly home: () => Home;
};

/** The state before storage was read; what the built page shows. */
export const UNOPENED: SheetState = {
  answers: {},
  place: 'none',
  trouble: null,
  at: null,
  run: null,
  past: [],
  open: false,
};

/** What a keeper holds for the activity: `usable` when it may be written over. */
type Found = {
  readonly decoded: Decoded;
  readonly record: SavedRecord | null;
  readonly usable: boolean;
  readonly shut: boolean;
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
  let memory: Answers = {};
  /** What the device held in the fields of `memory` when they were typed. */
  let was: Answers = {};
  /** What the device held when it could last be read. */
  let seen: Answers = {};

  const look = (keeper: Keeper): Found => {
    const { failed, text } = keeper.read(key);
    const decoded = decodeRecord(text);
    return {
      decoded,
      record: decoded.state === 'ok' ? decoded.record : null,
      usable: !failed && (decoded.state === 'ok' || decoded.state === 'none'),
      shut: failed,
    };
  };

  /** Everything there is, laid over each other; what another tab has overtaken is left out of `waiting`. */
  const survey = () => {
    const [onDevice, inTab] = [look(device), look(tab)];
    if (onDevice.usable) seen = onDevice.record?.run.answers ?? {};
    const pending: Pending | null = inTab.record;
    const fromTab = sift(pending?.run.answers ?? {}, pending?.was ?? {}, seen);
    const fromMemory = sift(memory, was, seen);
    return {
      onDevice,
      inTab,
      pending,
      inMemory: fromMemory.newer,
      waiting: { ...fromTab.newer, ...fromMemory.newer },
      overtaken: { ...fromTab.overtaken, ...fromMemory.overtaken },
    };
  };

  const show = (): void => {
    const { onDevice, inTab, pending, inMemory, waiting } = survey();
    const unsaved = Object.keys(inMemory).length > 0 || (!onDevice.usable && !pending && hasAnswers(seen));
    const inThisTab = Object.keys(waiting).length > 0;
    const place = unsaved ? 'none' : inThisTab ? 'tab' : hasAnswers(seen) ? 'device' : 'none';
    const shut = onDevice.shut && inTab.shut ? 'shut' : null;
    $state.set({
      answers: { ...seen, ...waiting },
      place: place === 'device' ? home() : place,
      trouble:
        unsaved && !unfit(onDevice.decoded) ? 'blocked' : (unfit(onDevice.decoded) ?? (inThisTab ? 'blocked' : shut)),
      at: (inThisTab ? pending?.run.at : null) ?? onDevice.record?.run.at ?? null,
      run: onDevice.record?.run.id ?? pending?.run.id ?? null,
      past: onDevice.record?.past ?? [],
      open: true,
    });
  };

  const write = (changes: Answers): void => {
    const at = now().toISOString();
    const { onDevice, inTab, pending, waiting, overtaken } = survey();
    const rest = { ...waiting, ...changes };
    // Each waiting answer remembers what it replaced, or it could later overwrite what another tab wrote meanwhile.
    const replaced = Object.fromEntries(Object.keys(rest).map((field) => [field, seen[field]]));
    if (Object.keys(overtaken).length > 0) {
      const text = JSON.stringify(overtaken);
      if (!setAside(tab, activity, text, now())) setAside(device, activity, text, now());
    }
    const free = (keeper: Keeper, { decoded, usable, shut }: Found): boolean =>
      usable ||
      (!shut && decoded.state === 'unreadable' && setAside(keeper, activity, keeper.read(key).text ?? '', now()));
    const put = (keeper: Keeper, record: SavedRecord): boolean => keeper.write(key, encodeRecord(record));

    if (
      free(device, onDevice) &&
      put(device, withAnswers(pending ? lifted(onDevice.record, pending) : onDevice.record, rest, at)) &&
      (!pending || tab.remove(key))
    ) {
      memory = {};
    } else {
      const all = onDevice.usable ? rest : { ...seen, ...rest };
      const record: Pending = { ...withAnswers(null, all, at), was: replaced };
      if (free(tab, inTab) && put(tab, record)) memory = {};
      else [memory, was] = [rest, replaced];
    }
    show();
  };

  const waits = (): boolean => Object.keys(memory).length > 0 || look(tab).record !== null;

  return {
    $state,
    open: (typed) => (Object.keys(typed).length > 0 || waits() ? write(typed) : show()),
    write,
    refresh: () => (waits() ? write({}) : show()),
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
      show();
      return forgotten;
    },
  };
}
