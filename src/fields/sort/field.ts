import { whole } from '../../domain/worksheet/carried.ts';
import { defineField } from '../../domain/worksheet/define-field.ts';
import { askedHeight, CHARACTERS_PER_LINE, lineCount } from '../../domain/worksheet/measure.ts';
import { partName } from '../../domain/worksheet/names.ts';
import type { SortField } from './schema.ts';

/** A card and its piles, two beside each other. */
const cardHeight = (text: string, piles: SortField['piles']): number =>
  lineCount(text, CHARACTERS_PER_LINE.text) * 27 + 17 + Math.ceil(piles.length / 2) * 44;

export const sortKind = defineField({
  kind: 'sort',
  stands: ['sheet'],
  drawnBy: 'page',
  says: 'nothing',
  readBack: 'own',
  typed: null,
  hangs: false,
  closed: () => null,
  styled: () => true,
  words: () => [],
  forSheet: whole,
  forNotes: (field) => ({ ...field, cards: field.cards.map(({ id, text }) => ({ id, text })) }),
  minutes: 2,
  height: (field) => askedHeight(field) + field.cards.reduce((sum, { text }) => sum + cardHeight(text, field.piles), 0),
  blocks: ({ id: name, cards, piles }) =>
    cards.map(({ id, text }) => ({ id: partName(name, id), height: cardHeight(text, piles) })),
});
