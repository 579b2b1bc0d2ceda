import type { Problem } from '../problem.ts';
import { tagUses } from '../read/tags.ts';
import type { Rule } from './rule.ts';

/** A lesson rests on few claims that readers can look up, not on many that they must believe. */
const MOST_CARDS = 4;

/** A lesson cites at most four evidence cards. */
export const cardLimit: Rule = ({ lessons }) =>
  lessons.flatMap(({ file, body }): Problem[] => {
    const uses = tagUses(body).filter(({ name }) => name === 'Evidence' || name === 'Beside');
    const cards = [...Map.groupBy(uses, ({ id }) => id).values()].flatMap(([first]) => first ?? []);
    return cards.slice(MOST_CARDS).map(({ id, line }, index) => ({
      file,
      line,
      found: `“${id}”, which is evidence card number ${MOST_CARDS + index + 1}`,
      expected: `${MOST_CARDS} cards or fewer in a lesson`,
      fix: 'Keep the cards that the lesson needs most, and cut the sentence that cites this one.',
    }));
  });
