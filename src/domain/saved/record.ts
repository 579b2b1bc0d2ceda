import { isGeneration } from '../lines/names.ts';

/**
 * A saved record, version 1. Frozen: later versions add a number, and `decode.ts` upgrades every earlier one.
 *
 * ```json
 * { "v": 1,
 *   "run": { "id": "mgq3x0t1", "at": "2026-11-23T18:04:11.000Z", "answers": { "applications": "34", "spread": "one" } },
 *   "past": [] }
 * ```
 *
 * Ids only, no sentences: a record means the same in every language. A field that was cleared is stored as `""`, so that
 * merging two tabs cannot bring the old text back. Unknown keys are carried along untouched at every level.
 */
export type SavedRecord = {
  readonly v: 1;
  /** The answers being written now. */
  readonly run: Run;
  /** Earlier runs, oldest first. */
  readonly past: readonly Run[];
};

/** One time through an activity. */
export type Run = {
  readonly id: string;
  /** When it was last changed, ISO 8601. For showing to people, never for deciding which answer wins. */
  readonly at: string;
  readonly answers: Answers;
};

/**
 * Name of a control to what was answered, as text (`domain/worksheet/names.ts`: a field has one name, a table one for each
 * cell), and the generations of lines (`domain/lines/place.ts`). A later version may store other shapes; a reader of one answer checks the shape of that answer alone, so nothing
 * here is dropped for being new.
 */
export type Answers = Readonly<Record<string, unknown>>;

/**
 * The record with some answers changed; everything else stays as it is.
 *
 * @param record what is stored now, or null for a first answer
 * @param changes the fields that changed in this tab
 * @param at the time now, ISO 8601; also the source of a new run's id
 */
export function withAnswers(record: SavedRecord | null, changes: Answers, at: string): SavedRecord {
  if (record === null) return { v: 1, run: { id: Date.parse(at).toString(36), at, answers: { ...changes } }, past: [] };
  return { ...record, run: { ...record.run, at, answers: { ...record.run.answers, ...changes } } };
}

/**
 * The record with its run put to the earlier ones, and an empty run begun. A run that is begun in the same millisecond
 * as the one before gets another id all the same.
 *
 * @param at the time now, ISO 8601
 */
export function withNewRun(record: SavedRecord, at: string): SavedRecord {
  const taken = [...record.past, record.run].map(({ id }) => id);
  let born = Date.parse(at);
  while (taken.includes(born.toString(36))) born += 1;
  return { ...record, past: [...record.past, record.run], run: { id: born.toString(36), at, answers: {} } };
}

/**
 * True when at least one field holds something: a record of cleared fields only is an empty sheet. What tells lines of
 * tables apart is no answer.
 */
export function hasAnswers(answers: Answers): boolean {
  return Object.entries(answers).some(
    ([name, value]) => value !== '' && value !== null && value !== undefined && !isGeneration(name),
  );
}

/** The text saved for a field, or `""` when there is none or when it is not text. */
export function textOf(answers: Answers, field: string): string {
  const value = Object.hasOwn(answers, field) ? answers[field] : '';
  return typeof value === 'string' ? value : '';
}
