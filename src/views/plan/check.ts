import { named } from '../../checks/rules/named.ts';
import type { ViewCheck } from '../../checks/rules/sheet.ts';

/** The steps of a plan, their days and their people are fields of its sheet. */
export const plan: ViewCheck<'plan'> = (view, { file, fields }) =>
  view
    .at('steps')
    .items()
    .flatMap((step) => [
      ...named(file, step.at('field'), fields, 'said'),
      ...named(file, step.at('day'), fields, ['date']),
      ...named(file, step.at('with'), fields, 'said'),
    ]);
