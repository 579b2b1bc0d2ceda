import { textOf } from '../../domain/saved/record.ts';
import { partName } from '../../domain/worksheet/names.ts';
import { optionSaid, type Said } from '../../domain/worksheet/said.ts';

export const choicesSaid: Said<'choices'> = (field, _, answers, speech) => {
  const ticked = field.options.filter(({ id }) => textOf(answers, partName(field.id, id)) === id);
  return speech.list(ticked.map((option) => optionSaid(option, answers)).filter((word) => word !== ''));
};
