import type { Problem } from '../problem.ts';
import { tagUses } from '../read/tags.ts';
import type { Rule } from './rule.ts';

/** So that a lesson rests on few claims that readers can look up, and not on many that they must believe. */
const MOST_CARDS = 4;

/** A lesson leans on at most four cards, and a margin note belongs to one of them that has a note. */
export const evidenceUse: Rule = ({ lessons, evidence }) => {
  const byId = new Map(evidence.map((card) => [card.id, card]));
  return lessons.flatMap(({ file, body }): Problem[] => {
    const uses = tagUses(body).filter(({ name }) => name === 'Evidence' || name === 'Beside');
    const firsts = [...Map.groupBy(uses, ({ id }) => id).values()].flatMap(([first]) => first ?? []);
    const leanedOn = new Set(uses.filter(({ name }) => name === 'Evidence').map(({ id }) => id));
    const tooMany = firsts.slice(MOST_CARDS).map(({ id, line }) => ({
      file,
      line,
      found: `“${id}”, one more than ${MOST_CARDS} evidence cards`,
      expected: `${MOST_CARDS} cards or fewer in a lesson`,
      fix: 'Keep the cards that the lesson needs most, and cut the sentence that leans on this one.',
    }));
    const besides = uses
      .filter(({ name }) => name === 'Beside')
      .flatMap(({ id, line }): Problem[] => {
        const card = byId.get(id);
        // An unknown id is told by another rule, a card that cannot be read by its own problems.
        if (!card?.readable) return [];
        const problem = { file, line, found: `<Beside id="${id}">` };
        if (!card.root.at('note').text) {
          return [
            {
              ...problem,
              expected: 'a card with a “note”',
              fix: `Write “note: …” in ${card.file}, or take the tag out.`,
            },
          ];
        }
        if (leanedOn.has(id)) return [];
        const fix = `Put <Evidence id="${id}" /> behind the sentence that leans on it, or take the tag out.`;
        return [{ ...problem, expected: 'a card that this lesson leans on', fix }];
      });
    return [...tooMany, ...besides];
  });
};
