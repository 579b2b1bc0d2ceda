import type { FieldCheck } from '../../checks/rules/field-check.ts';
import { named } from '../../checks/rules/named.ts';

/** Lines of a table are judged by lines of a table. */
export const gridCheck: FieldCheck<'grid'> = {
  among: (field, file, fields) =>
    (['of', 'by'] as const).flatMap((word) => named(file, field.at(word), fields, ['table'])),
};
