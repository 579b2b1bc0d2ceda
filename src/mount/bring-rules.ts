import type { rulesOf } from '../domain/lines/rules.ts';
import { hasAnswers } from '../domain/saved/record.ts';
import { fieldsOf, type Fields } from '../domain/worksheet/fields.ts';
import type { Sheet } from '../stores/sheet.ts';

/** Makes the rules of a sheet. */
export type RulesOf = typeof rulesOf;

/** Gives that; it may have to be loaded first. */
export type GiveRules = () => Promise<RulesOf>;

/**
 * Brings what a sheet with tables needs once it is filled in or about to be, which most readers never do: the rules for
 * lines, and perhaps more. What does not arrive is asked for again with the next answer.
 *
 * @param more loads what else this sheet needs then
 */
export function bringRules(
  sheet: Sheet,
  worksheet: Fields,
  root: HTMLElement,
  give: GiveRules,
  more: (() => Promise<unknown>) | null,
): void {
  const fields = fieldsOf(worksheet);
  if (!fields.some(({ kind }) => kind === 'table')) return;
  const loads = [async () => sheet.learn((await give())(fields)), more ?? give];
  const bring = (): void => {
    sheet.coming = Promise.all([sheet.coming, ...loads.splice(0).map((load) => load().catch(() => loads.push(load)))]);
  };
  root.addEventListener('focusin', bring);
  sheet.$state.subscribe(({ answers }) => {
    if (hasAnswers(answers)) bring();
  });
}
