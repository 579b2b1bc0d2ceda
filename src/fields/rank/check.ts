import type { FieldCheck } from '../../checks/rules/field-check.ts';
import { named } from '../../checks/rules/named.ts';

/** What is picked are lines of a table. */
export const rankCheck: FieldCheck<'rank'> = {
  among: (field, file, fields) => named(file, field.at('from'), fields, ['table']),
};
