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
 * Field id to what was answered. A number, a choice and a text are strings, as typed. Other kinds of field may store
 * lists or rows; a reader of one field checks the shape of that field alone, so nothing here is dropped for being new.
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

/** True when at least one field holds something: a record of cleared fields only is an empty sheet. */
export function hasAnswers(answers: Answers): boolean {
  return Object.values(answers).some((value) => value !== '' && value !== null && value !== undefined);
}

/** The text saved for a field, or `""` when there is none or when it is not text. */
export function textOf(answers: Answers, field: string): string {
  const value = Object.hasOwn(answers, field) ? answers[field] : '';
  return typeof value === 'string' ? value : '';
}
