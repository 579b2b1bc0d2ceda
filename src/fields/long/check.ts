import type { FieldCheck } from '../../checks/rules/field-check.ts';

/** Its shape says all. */
export const longCheck: FieldCheck<'long'> = {};
