import type { Scale, SelfCheck } from '../../schema/self-check.ts';
import type { Answers, Run } from '../saved/record.ts';
import { chosen, UNSURE } from './score.ts';

/** One possible answer and its words; `unsure` is the last one. */
export type Column = { readonly id: string; readonly text: string };

/** What was said to one statement at two times, in the words of the answers; null where nothing was. No claim. */
export type Pair = {
  readonly id: string;
  readonly text: string;
  readonly before: string | null;
  readonly now: string | null;
};

/** The answers that a statement can have, lowest first, "not sure" last. */
export const columnsOf = ({ answers, unsure }: SelfCheck): readonly Column[] => [
  ...answers.map(({ id, text }) => ({ id, text })),
  { id: UNSURE, text: unsure },
];

/** All statements of a check, scale by scale. */
export const statementsOf = ({ scales }: SelfCheck) => scales.flatMap(({ statements }) => statements);

/** How many statements were answered, "not sure" included. */
export const answeredCount = (check: SelfCheck, given: Answers): number =>
  statementsOf(check).filter((statement) => chosen(check, statement, given) !== null).length;

/** How many statements of a scale got each answer, in the order of `columnsOf`. */
export const tallyOf = (check: SelfCheck, scale: Scale, given: Answers): readonly number[] =>
  columnsOf(check).map(
    ({ id }) => scale.statements.filter((statement) => chosen(check, statement, given) === id).length,
  );

/** The last earlier time through, if a statement was answered then. `past` is oldest first. */
export const lastRun = (check: SelfCheck, past: readonly Run[]): Run | null =>
  past.filter(({ answers }) => answeredCount(check, answers) > 0).at(-1) ?? null;

/** Both answers to every statement, side by side. */
export function sideBySide(check: SelfCheck, before: Answers, now: Answers): readonly Pair[] {
  const words = new Map(columnsOf(check).map(({ id, text }) => [id, text]));
  return statementsOf(check).map((statement) => {
    const said = (given: Answers): string | null => words.get(chosen(check, statement, given) ?? '') ?? null;
    return { id: statement.id, text: statement.text, before: said(before), now: said(now) };
  });
}
