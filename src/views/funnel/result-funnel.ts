import { chanceOfRun, type ChanceOfRun } from './chance.ts';
import { readCount } from '../../domain/numbers/count.ts';
import { funnel, type Funnel } from './funnel.ts';
import { textOf, type Answers } from '../../domain/saved/record.ts';
import { fill } from '../../domain/template/template.ts';
import { fieldsOf } from '../../domain/worksheet/fields.ts';
import type { FieldOf } from '../../schema/field.ts';
import type { FunnelView } from './schema.ts';
import type { Worksheet } from '../../schema/worksheet.ts';
import type { FunnelWording } from './words.ts';

/** Everything the funnel shows, worked out from the answers of its worksheet. */
export type FunnelShown = {
  readonly funnel: Funnel;
  readonly chance: ChanceOfRun;
  /** Field id to the sentence that says why its number does not fit the one before. */
  readonly conflicts: Readonly<Record<string, string>>;
};

/** Reads the view's fields out of the answers and hands them to the rules. */
export function funnelOf(sheet: Worksheet, view: FunnelView, answers: Answers, words: FunnelWording): FunnelShown {
  const numbers = new Map(
    fieldsOf(sheet)
      .filter((field): field is FieldOf<'number'> => field.kind === 'number')
      .map((field) => [field.id, field]),
  );
  const limits = (id: string) => ({ min: numbers.get(id)?.min ?? 0, max: numbers.get(id)?.max ?? 0 });
  const count = (id: string) => readCount(textOf(answers, id), limits(id));
  const result = funnel({ steps: view.steps.map(({ field }) => ({ field, ...limits(field) })), answers });
  const { tries, wins, guess } = view.chance;
  return {
    funnel: result,
    chance: chanceOfRun({ tries: count(tries), wins: count(wins), guess: count(guess) }),
    conflicts: Object.fromEntries(
      result.conflicts.map(({ field, than }) => [
        field,
        fill(words.conflict, { than: numbers.get(than)?.label ?? than }),
      ]),
    ),
  };
}

/** The sentences at fields whose numbers do not fit together. */
export const funnelFaults = (sheet: Worksheet, view: FunnelView, answers: Answers, words: FunnelWording) =>
  funnelOf(sheet, view, answers, words).conflicts;
