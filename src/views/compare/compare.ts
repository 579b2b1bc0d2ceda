import type { Field } from '../../schema/field.ts';
import type { CompareView } from './schema.ts';
import { textOf, type Answers } from '../../domain/saved/record.ts';
import { fieldsOf, type Fields } from '../../domain/worksheet/fields.ts';
import { formatField } from '../../domain/worksheet/format.ts';
import type { Formatters } from '../../domain/worksheet/said.ts';

/** The earlier and the later answer to one thing, in words; `''` where there is none. */
export type Pair = { readonly label: string; readonly before: string; readonly after: string };

/** Two answers each. `whole` is true once one pair has both. */
export type Compared = { readonly whole: boolean; readonly pairs: readonly Pair[] };

/**
 * What stands in a field of another activity. That activity is not at hand, but both ask the same: an answer that is one of
 * the options of the later field has its words. Anything else stands as it was written.
 */
function saidElsewhere(
  id: string,
  later: Field | undefined,
  answers: Answers,
  sheet: Fields,
  speech: Formatters,
): string {
  const saved = textOf(answers, id).trim();
  if (later?.kind !== 'rating' && later?.kind !== 'choice') return saved;
  return later.options.some((option) => option.id === saved)
    ? formatField({ ...later, id }, sheet, answers, speech)
    : saved;
}

/**
 * Puts two answers beside each other. Nothing is counted or judged. Pairs of which neither is answered are left out.
 *
 * @param others answers of other activities, by activity id
 */
export function compareOf(
  view: CompareView,
  sheet: Fields,
  answers: Answers,
  others: Readonly<Record<string, Answers>>,
  speech: Formatters,
): Compared {
  const fields = fieldsOf(sheet);
  const own = (id: string): Field | undefined => fields.find((field) => field.id === id);
  const said = (field: Field | undefined): string => (field ? formatField(field, sheet, answers, speech) : '');
  const pairs = view.pairs.map(({ label, before, after }): Pair => {
    const later = own(after);
    const [activity = '', field] = before.split('.');
    const earlier =
      field === undefined ? said(own(before)) : saidElsewhere(field, later, others[activity] ?? {}, sheet, speech);
    return { label, before: earlier, after: said(later) };
  });
  return {
    whole: pairs.some(({ before, after }) => before !== '' && after !== ''),
    pairs: pairs.filter(({ before, after }) => before !== '' || after !== ''),
  };
}
