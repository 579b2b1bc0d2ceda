import type { PlanView } from './schema.ts';
import type { Answers } from '../../domain/saved/record.ts';
import { isolated } from '../../domain/worksheet/isolated.ts';
import { fill } from '../../domain/template/template.ts';
import { fieldsOf, type Fields } from '../../domain/worksheet/fields.ts';
import { savedIn } from '../../domain/worksheet/rows.ts';
import { formatField } from '../../domain/worksheet/format.ts';
import type { Formatters } from '../../domain/worksheet/said.ts';

/** A step that has words. What was not answered is `''`. */
export type PlanStep = {
  readonly field: string;
  readonly label: string;
  readonly words: string;
  /** A day in words, where one is given. */
  readonly day: string;
  /** What was said instead of a day: that it is not known. */
  readonly undated: string;
  readonly who: string;
};

/** How a step continues: `{day}`, `{who}`. */
export type PlanSays = { readonly on: string; readonly with: string; readonly between: string };

/** The steps that were written, in order. A day or a person without a step is none. */
export function planOf(view: PlanView, sheet: Fields, answers: Answers, speech: Formatters): readonly PlanStep[] {
  const fields = fieldsOf(sheet);
  const said = (id: string | undefined): string => {
    const field = fields.find((one) => one.id === id);
    return field ? formatField(field, sheet, answers, speech) : '';
  };
  return view.steps.flatMap(({ field, label, day, with: who }): PlanStep[] => {
    const words = said(field);
    if (words === '') return [];
    const known = day !== undefined && savedIn(day, answers) !== 'unknown';
    const when = said(day);
    return [{ field, label, words, day: known ? when : '', undated: known ? '' : when, who: said(who) }];
  });
}

/** When and with whom, as one line: "on Thursday 3 December, with J."; `''` when neither is given. */
export const detailsOf = ({ day, undated, who }: PlanStep, says: PlanSays): string =>
  [day && fill(says.on, { day }), undated, who && fill(says.with, { who: isolated(who) })]
    .filter((part) => part !== '')
    .join(says.between);

/** The plan as plain text, to copy; `''` when nothing is planned. */
export function planText(title: string, steps: readonly PlanStep[], says: PlanSays): string {
  if (steps.length === 0) return '';
  const lines = steps.map((step) => {
    const details = detailsOf(step, says);
    return `${step.label}: ${isolated(step.words)}${details && `\n  ${details}`}`;
  });
  return [title, ...lines].join('\n');
}
