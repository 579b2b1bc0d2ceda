import type { Field } from '../../schema/field.ts';
import { onlyFields, type PartitionedPending } from '../saved/pending.ts';
import type { Answers } from '../saved/record.ts';
import { counted } from './counted.ts';
import { land, type Resting } from './landing.ts';
import { isPick } from './names.ts';
import { filledPlaces } from './place.ts';
import { putBack, removeLine, type Removed } from './removed.ts';
import { partitionLines } from './waiting.ts';

/** Removed lines that can be put back. */
const MOST_REMOVED = 5;

/**
 * What may become of the lines of one sheet, and what the page remembers of them. A page brings this along once lines are
 * filled in: most never are. Answers called `base` are what is there now, `view` what the page shows; `at` is the time now,
 * ISO 8601.
 */
export type LineRules = {
  readonly fields: readonly Field[];
  /** The answers as they count. */
  readonly counted: (answers: Answers) => Answers;
  /** Splits what waits for the device (`waiting.ts`). */
  readonly partition: (waiting: Answers, was: Answers, device: Answers, at: string) => PartitionedPending;
  /** What to write for changes that were made in a view, and what has no place (`landing.ts`). */
  readonly land: (
    view: Answers,
    base: Answers,
    changes: Answers,
    at: string,
  ) => { readonly changes: Answers; readonly lost: Answers };
  /** What to write for lines that were begun between two views, before the rules were there. */
  readonly begun: (first: Answers, view: Answers, base: Answers, at: string) => Answers;
  /** What to write to remove the line that a view shows in a place; nothing where it is gone. */
  readonly remove: (view: Answers, base: Answers, place: string, at: string) => Answers;
  /** What to write to put the last line back that was removed from a table, and where; null when there is no room. */
  readonly putBack: (
    table: string,
    base: Answers,
    at: string,
  ) => { readonly place: string; readonly changes: Answers } | null;
  /** Lines that can be put back, the last one last. */
  readonly removed: () => readonly Removed[];
  /** Hears what the page shows now. */
  readonly look: (view: Answers) => void;
  /** Forgets what was removed: it was of another run, or is to be wiped. */
  readonly forget: () => void;
};

/** The rules for the lines of a sheet, without a memory yet. */
export function rulesOf(fields: readonly Field[]): LineRules {
  let resting: Resting = new Map();
  let removed: readonly Removed[] = [];
  /** What the sheet held at each removal. */
  let earlier: readonly Answers[] = [];
  return {
    fields,
    counted: (answers) => counted(fields, answers),
    partition: (...rest) => partitionLines(fields, ...rest),
    land(view, base, changes, at) {
      const landed = land(fields, view, base, changes, at, resting);
      resting = new Map([...resting, ...landed.emptied]);
      // What the reader picks now is not undone by a line that comes back.
      const picks = Object.fromEntries(Object.keys(changes).flatMap((name) => (isPick(name) ? [[name, '']] : [])));
      removed = removed.map((line) => ({ ...line, answers: { ...line.answers, ...picks } }));
      return landed;
    },
    begun(first, view, base, at) {
      const made = onlyFields(view, (name) => view[name] !== first[name]);
      const { changes } = land(fields, first, first, made, at);
      return onlyFields(changes, (name) => changes[name] !== (base[name] ?? ''));
    },
    remove(view, base, place, at) {
      // Wherever another tab has put it meanwhile.
      const to = land(fields, view, base, {}, at).moves(place);
      const removal = to ? removeLine(fields, base, to) : null;
      if (!removal) return {};
      removed = [...removed, removal.removed].slice(-MOST_REMOVED);
      earlier = [...earlier, removal.removed.answers];
      return removal.changes;
    },
    putBack(table, base, at) {
      const last = removed.filter((line) => line.table === table).at(-1);
      const back = last ? putBack(fields, base, last, earlier, at) : null;
      if (back) removed = removed.filter((line) => line !== last);
      return back;
    },
    removed: () => removed,
    look(view) {
      const filled = filledPlaces(view);
      resting = new Map([...resting].filter(([place]) => !filled.has(place)));
    },
    forget() {
      [resting, removed, earlier] = [new Map(), [], []];
    },
  };
}
