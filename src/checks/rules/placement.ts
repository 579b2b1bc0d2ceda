import type { Problem } from '../problem.ts';
import { tagUses } from '../read/tags.ts';
import { cardsListedIn } from './evidence-page.ts';
import type { Rule } from './rule.ts';

/** Has a page of its own, and stands in no lesson. */
const APART = ['check-in'];

/**
 * Every activity stands in a lesson or is asked for by a situation, and never twice in one; every evidence card is leaned
 * on by at least one lesson, or is listed for the evidence page.
 */
export const placement: Rule = ({ lessons, activities, evidence, course: { root, readable } }) => {
  const uses = lessons.flatMap(({ file, body }) => tagUses(body).map((use) => ({ ...use, file })));
  const placed = new Set<string>();
  const recalled = root
    .at('situations')
    .items()
    .flatMap((situation) => situation.at('lastStep').text ?? []);
  const shown = new Set([...APART, ...recalled]);
  const problems: Problem[] = [];
  for (const { id, name, file, line } of uses) {
    if (name !== 'Activity') continue;
    const key = `${file} ${id}`;
    if (placed.has(key)) {
      problems.push({
        file,
        line,
        found: `<Activity id="${id}" /> a second time`,
        expected: 'every activity once on a page: its answers are saved once',
        fix: 'Take one of the two out, or copy the activity to a new file with a new id.',
      });
    }
    placed.add(key);
    shown.add(id);
  }
  const unplaced = activities.filter(({ id }) => !shown.has(id));
  const listed = cardsListedIn(root).map(({ text }) => text);
  const cited = new Set([...uses.filter(({ name }) => name === 'Evidence').map(({ id }) => id), ...listed]);
  const unused = evidence.filter(({ id }) => !cited.has(id));
  // What the course asks for cannot be known where it cannot be read.
  if (!readable) return problems;
  return [
    ...problems,
    ...unplaced.map(({ file, id }) => ({
      file,
      line: 1,
      found: 'an activity that no lesson shows',
      expected: 'every activity in one lesson',
      fix: `Put <Activity id="${id}" /> into its lesson, or take the file out.`,
    })),
    ...unused.map(({ file, id }) => ({
      file,
      line: 1,
      found: 'an evidence card that no lesson cites',
      expected: 'every card in one lesson or more, or on the evidence page alone',
      fix: `Put <Evidence id="${id}" /> behind the sentence that cites it, list it under “evidence” in course.yaml, or take the file out.`,
    })),
  ];
};
