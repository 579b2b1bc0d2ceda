import type { FieldCheck } from '../../checks/rules/field-check.ts';

/** Its shape says all. */
export const dateCheck: FieldCheck<'date'> = {};
