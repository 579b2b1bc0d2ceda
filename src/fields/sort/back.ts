import { partName } from '../../domain/worksheet/names.ts';
import type { ReadBack } from '../../domain/worksheet/read-back.ts';
import { sortedOf } from '../../domain/worksheet/rows.ts';

/** A line of text for each pile in which a card lies. */
export const sortBack: ReadBack<'sort'> = {
  names: (field) => field.cards.map(({ id }) => partName(field.id, id)),
  text: (field, { answers, speech }) =>
    field.piles
      .map(({ id, text }) => {
        const cards = sortedOf(field, answers).filter(({ cells }) => cells['pile'] === id);
        const names = cards.map(({ cells }) => field.cards.find((card) => card.id === cells['card'])?.text ?? '');
        return names.length > 0 ? `${text}: ${speech.list(names)}` : '';
      })
      .filter((line) => line !== '')
      .join('\n'),
};
