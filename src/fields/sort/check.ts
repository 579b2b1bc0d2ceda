import type { FieldCheck } from '../../checks/rules/field-check.ts';

export const sortCheck: FieldCheck<'sort'> = {
  held: (field) => [
    ['pile', field.at('piles').items()],
    ['card', field.at('cards').items()],
  ],
  // Its lines are its cards: the card itself, and the pile it lies in.
  lines: (field) => [
    { noun: 'column', id: 'card', kind: 'short', options: [] },
    {
      noun: 'column',
      id: 'pile',
      kind: 'choice',
      options: field.at('piles').items(),
    },
  ],
};
