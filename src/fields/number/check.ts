import type { FieldCheck } from '../../checks/rules/field-check.ts';
import { inOrder } from '../../checks/rules/in-order.ts';

export const numberCheck: FieldCheck<'number'> = {
  alone: (field, file) => inOrder(file, field, 'min', 'max'),
};
