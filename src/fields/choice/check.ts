import type { FieldCheck } from '../../checks/rules/field-check.ts';

/** Its shape and its options say all. */
export const choiceCheck: FieldCheck<'choice'> = {};
