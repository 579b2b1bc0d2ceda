import type { Field } from '../../schema/field.ts';
import { align } from '../lines/align.ts';
import { counted } from '../lines/counted.ts';
import { isGeneration } from '../lines/names.ts';
import { generationIn, lineOf } from '../lines/place.ts';
import { answerTo, isWritten } from './answers.ts';
import { hasAnswers, type Answers, type Run, type SavedRecord } from './record.ts';
import { besideAnswers, isSameRun, unite, writtenIn } from './runs.ts';
import { isSame } from './same.ts';

/** What a record from a file or a link is to the one that is here. */
export type Compared =
  /** Nothing is written here. */
  | 'new'
  /** Everything of theirs is here, and the present answers are the same. */
  | 'same'
  /** The present answers differ, or theirs has earlier runs that are not here. */
  | 'differs';

/** What to do where both have something. */
export type MergeStrategy =
  /** Leave what is here as it is. */
  | 'keep'
  /** Theirs becomes the present run, and mine an earlier one. */
  | 'replace'
  /** Mine stays the present run, and what is only in theirs is added to it. */
  | 'merge';

/** Names of the answers in which two present runs differ. */
export type Differences = {
  /** Written here, and not in theirs. */
  readonly onlyMine: readonly string[];
  /** Written in theirs, and not here. */
  readonly onlyTheirs: readonly string[];
  /** Written in both, and not the same. */
  readonly different: readonly string[];
};

function differing(mine: Answers, theirs: Answers): Differences {
  const fields = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].filter((name) => !isGeneration(name));
  const inBoth = fields.map((field) => ({ field, here: answerTo(mine, field), there: answerTo(theirs, field) }));
  const named = (differs: (here: unknown, there: unknown) => boolean): readonly string[] =>
    inBoth.flatMap(({ field, here, there }) => (differs(here, there) ? [field] : []));
  return {
    onlyMine: named((here, there) => isWritten(here) && !isWritten(there)),
    onlyTheirs: named((here, there) => !isWritten(here) && isWritten(there)),
    different: named((here, there) => isWritten(here) && isWritten(there) && !isSame(here, there)),
  };
}

/** The present answers of both, those of theirs as they would stand in mine; `left` when something would have no room. */
function meet(fields: readonly Field[], mine: SavedRecord | null, theirs: SavedRecord) {
  const here = counted(fields, mine?.run.answers ?? {});
  const { answers, left } = align(fields, here, theirs.run.answers);
  return { here, there: answers, left };
}

/**
 * The present answers of both for showing: theirs in the places of mine, or as they stand where something of them would
 * have no room.
 */
export function hereAndThere(fields: readonly Field[], mine: SavedRecord | null, theirs: SavedRecord) {
  const { here, there, left } = meet(fields, mine, theirs);
  return { here, there: left ? theirs.run.answers : there };
}

/** In which answers the present runs differ, by the places of mine. Earlier runs are not looked at. */
export function differences(fields: readonly Field[], mine: SavedRecord | null, theirs: SavedRecord): Differences {
  const { here, there } = meet(fields, mine, theirs);
  return differing(here, there);
}

/** What later versions put into a record, beside its runs. */
const besideRuns = ({ v, run, past, ...beside }: SavedRecord): Answers => beside;

/** True when all of theirs is in mine. */
const hasAll = (mine: Answers, theirs: Answers): boolean =>
  Object.entries(theirs).every(([key, value]) => isSame(answerTo(mine, key), value));

/** True when the present answers of both are the same, wherever the lines of their tables stand. */
function isSameSheet(fields: readonly Field[], mine: SavedRecord, theirs: SavedRecord): boolean {
  const { here, there, left } = meet(fields, mine, theirs);
  return !left && isSame(writtenIn({ ...mine.run, answers: here }), writtenIn({ ...theirs.run, answers: there }));
}

/**
 * What a record is to the one that is here, and so what taking it over would mean. Times are not asked: clocks jump.
 *
 * @param fields the fields of the activity, those that are not asked any more as well; none of an activity that is not known
 */
export function compareRecords(fields: readonly Field[], mine: SavedRecord | null, theirs: SavedRecord): Compared {
  if (mine === null || (!hasAnswers(mine.run.answers) && mine.past.length === 0)) return 'new';
  const here = [mine.run, ...mine.past];
  const isHere =
    isSameSheet(fields, mine, theirs) &&
    hasAll(besideAnswers(mine.run), besideAnswers(theirs.run)) &&
    hasAll(besideRuns(mine), besideRuns(theirs)) &&
    theirs.past.every((run) => here.some((known) => isSameRun(known, run)));
  return isHere ? 'same' : 'differs';
}

/** True when later versions put different things beside the answers of two runs, under one name. */
const clashBeside = (mine: Run, theirs: Run): boolean =>
  differing(besideAnswers(mine), besideAnswers(theirs)).different.length > 0;

function replaced(fields: readonly Field[], mine: SavedRecord, theirs: SavedRecord): SavedRecord {
  const holdsSame = isSameSheet(fields, mine, theirs) && !clashBeside(mine.run, theirs.run);
  const isEarlier = hasAnswers(mine.run.answers) && !holdsSame;
  // A field that was cleared is stored as "", never removed.
  const cleared = Object.fromEntries(Object.keys(mine.run.answers).map((field) => [field, '']));
  const answers = { ...cleared, ...theirs.run.answers };
  const run = { ...(isEarlier ? {} : mine.run), ...theirs.run, answers };
  const past = unite(isEarlier ? [...mine.past, mine.run] : mine.past, theirs.past, run);
  return { ...mine, ...theirs, run, past };
}

function merged(fields: readonly Field[], mine: SavedRecord, theirs: SavedRecord, at: string): SavedRecord {
  const { here, there, left } = meet(fields, mine, theirs);
  const { onlyTheirs, different } = differing(here, there);
  const generations = Object.keys(there).filter(
    (name) => isGeneration(name) && generationIn(here, lineOf(name) ?? '') === '',
  );
  const added = Object.fromEntries([...onlyTheirs, ...generations].map((field) => [field, there[field]]));
  const all = { ...there, ...here, ...added };
  const answers = counted(fields, all);
  const run = { ...theirs.run, ...mine.run, at: onlyTheirs.length > 0 ? at : mine.run.at, answers };
  // A line that both have picked, in two places of an order, stands only in the first.
  const isEarlier = left || answers !== all || different.length > 0 || clashBeside(mine.run, theirs.run);
  const past = unite(mine.past, isEarlier ? [...theirs.past, theirs.run] : theirs.past, run);
  return { ...theirs, ...mine, run, past };
}

/**
 * The record to store when one from a file or a link meets the one that is here. Nothing that was written is lost:
 *
 * - `keep`: mine as it is; theirs stays where it came from
 * - `replace`: theirs is the present run. Mine becomes an earlier one, unless nothing is written in it or it holds the same
 * - `merge`: mine is the present run, with the answers that are only in theirs. Where both are written and differ, mine
 *   stays, and their whole run becomes an earlier one
 *
 * A line of a table is one thing: what both have of it is put together, and any other line goes to a free place. Where there
 * is no room, their whole run becomes an earlier one.
 *
 * Earlier runs of both are united, and unknown keys of both stay. Doing it again changes nothing.
 *
 * @param fields the fields of the activity, those that are not asked any more as well; none of an activity that is not known
 * @param mine what is stored here, or null: then theirs is taken, whatever the way
 * @param at the time now, ISO 8601, for a run that answers were added to
 */
export function combine(
  fields: readonly Field[],
  mine: SavedRecord | null,
  theirs: SavedRecord,
  way: MergeStrategy,
  at: string,
): SavedRecord {
  if (mine === null) return theirs;
  if (way === 'keep') return mine;
  return way === 'replace' || !hasAnswers(mine.run.answers)
    ? replaced(fields, mine, theirs)
    : merged(fields, mine, theirs, at);
}
