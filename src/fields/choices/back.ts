import { answeredOptions } from '../../domain/worksheet/answered-option.ts';
import { partName } from '../../domain/worksheet/names.ts';
import type { ReadBack } from '../../domain/worksheet/read-back.ts';

export const choicesBack: ReadBack<'choices'> = {
  names: (field) => field.options.map(({ id }) => partName(field.id, id)),
  text: (field, reading) => answeredOptions(field, reading, (id) => partName(field.id, id)),
};
