import type { Problem } from '../problem.ts';
import { tagUses } from '../read/tags.ts';
import type { Rule } from './rule.ts';

/** A margin note belongs to a card that has a note and that its lesson cites. */
export const beside: Rule = ({ lessons, evidence }) => {
  const cards = new Map(evidence.map((card) => [card.id, card]));
  return lessons.flatMap(({ file, body }) => {
    const uses = tagUses(body);
    const cited = new Set(uses.flatMap(({ name, id }) => (name === 'Evidence' ? [id] : [])));
    return uses.flatMap(({ name, id, line }): Problem[] => {
      const card = cards.get(id);
      // An unknown id is told by another rule, a card that cannot be read by its own problems.
      if (name !== 'Beside' || !card?.readable) return [];
      if (!card.root.at('note').text) {
        const fix = `Write “note: …” in ${card.file}, or take the tag out.`;
        return [
          { file, line, found: `<Beside id="${id}">, a card without a note`, expected: 'a card with a “note”', fix },
        ];
      }
      if (cited.has(id)) return [];
      const found = `<Beside id="${id}">, and no <Evidence id="${id}" />`;
      const fix = `Put <Evidence id="${id}" /> behind the sentence that cites the card, or take the tag out.`;
      return [{ file, line, found, expected: 'a card that this lesson cites', fix }];
    });
  });
};
