import { atom, type ReadableAtom } from 'nanostores';
import { decodeRecord, encodeRecord, type Decoded } from '../domain/saved/decode.ts';
import { quarantineKey, recordKey } from '../domain/saved/keys.ts';
import type { Place, Trouble } from '../domain/saved/place.ts';
import { hasAnswers, withAnswers, type Answers, type SavedRecord } from '../domain/saved/record.ts';
import type { Keeper } from './keeper.ts';

/** One activity as the page shows it. */
export type SheetState = {
  readonly answers: Answers;
  readonly place: Place;
  readonly trouble: Trouble | null;
  /** When it was last changed, ISO 8601; null while nothing is stored. */
  readonly at: string | null;
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
  /** Reads again: another tab wrote, or the page came back from the back/forward cache. */
  refresh(): void;
  /** Forgets what only this page holds, and returns it. Stored text is the workbook's business. */
  forget(): Answers;
};

export type SheetParts = {
  readonly device: Keeper;
  readonly tab: Keeper;
  readonly now: () => Date;
  /** In a frame the browser keeps storage apart for each host page, so `device` would promise too much. */
  readonly framed: boolean;
};

/** The state before storage was read; what the built page shows. */
export const UNOPENED: SheetState = { answers: {}, place: 'none', trouble: null, at: null, open: false };

const unfit = ({ state }: Decoded): Trouble | null => (state === 'newer' || state === 'unreadable' ? state : null);

const recordIn = (found: Decoded): SavedRecord | null => (found.state === 'ok' ? found.record : null);

/**
 * A sheet on three steps: device, then this tab, then memory. The lower steps hold only the fields that a higher one
 * refused, so a later write can carry them up, and reading lays the three over each other.
 */
export function createSheet(activity: string, { device, tab, now, framed }: SheetParts): Sheet {
  const key = recordKey(activity);
  const $state = atom<SheetState>(UNOPENED);
  let memory: Answers = {};

  const look = (keeper: Keeper): Decoded => decodeRecord(keeper.read(key).text);

  const show = (): void => {
    const [onDevice, inTab] = [look(device), look(tab)];
    const [kept, pending] = [recordIn(onDevice), recordIn(inTab)];
    const answers = { ...kept?.run.answers, ...pending?.run.answers, ...memory };
    const unsaved = Object.keys(memory).length > 0;
    const shut = device.read(key).failed && tab.read(key).failed;
    const place = unsaved ? 'none' : pending ? 'tab' : kept && hasAnswers(kept.run.answers) ? 'device' : 'none';
    $state.set({
      answers,
      place: place === 'device' && framed ? 'frame' : place,
      trouble: unsaved ? 'blocked' : (unfit(onDevice) ?? (pending ? 'blocked' : shut ? 'shut' : null)),
      at: pending?.run.at ?? kept?.run.at ?? null,
      open: true,
    });
  };

  /** Makes room on the device for a record: false when something is, or may be, there that must not be overwritten. */
  const makeRoom = (found: Decoded): boolean => {
    const { failed, text } = device.read(key);
    if (failed || found.state === 'newer') return false;
    return found.state !== 'unreadable' || device.write(quarantineKey(activity, now().getTime()), text ?? '');
  };

  const write = (changes: Answers): void => {
    const at = now().toISOString();
    const onDevice = look(device);
    const pending = recordIn(look(tab));
    const rest = { ...pending?.run.answers, ...memory, ...changes };
    const onto = (keeper: Keeper, record: SavedRecord | null, answers: Answers) =>
      keeper.write(key, encodeRecord(withAnswers(record, answers, at)));
    if (makeRoom(onDevice) && onto(device, recordIn(onDevice), rest) && (!pending || tab.remove(key))) memory = {};
    else if (onto(tab, pending, rest)) memory = {};
    else memory = { ...memory, ...changes };
    show();
  };

  return {
    $state,
    open: (typed) => (Object.keys(typed).length > 0 ? write(typed) : show()),
    write,
    refresh: show,
    forget: () => {
      const forgotten = memory;
      memory = {};
      show();
      return forgotten;
    },
  };
}
