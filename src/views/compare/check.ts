import { named } from '../../checks/rules/named.ts';
import type { ViewCheck } from '../../checks/rules/sheet.ts';

/** The later answer is a field of this sheet, and so is the earlier one, unless it is read from another activity. */
export const compare: ViewCheck<'compare'> = (view, { file, fields }) =>
  view
    .at('pairs')
    .items()
    .flatMap((pair) => {
      const before = pair.at('before');
      return [
        // `<activity>.<field>` is looked up by the rule `reads`.
        ...(before.text?.includes('.') ? [] : named(file, before, fields, 'said')),
        ...named(file, pair.at('after'), fields, 'said'),
      ];
    });
