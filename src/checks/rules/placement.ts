import type { Problem } from '../problem.ts';
import { tagUses } from '../read/tags.ts';
import type { Rule } from './rule.ts';

/** Has a page of its own, and stands in no lesson. */
const APART = ['check-in'];

/** Every activity stands in a lesson, and never twice in one; every evidence card is leaned on by at least one. */
export const placement: Rule = ({ lessons, activities, evidence }) => {
  const uses = lessons.flatMap(({ file, body }) => tagUses(body).map((use) => ({ ...use, file })));
  const placed = new Set<string>();
  const shown = new Set(APART);
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
  const leanedOn = new Set(uses.filter(({ name }) => name === 'Evidence').map(({ id }) => id));
  const unused = evidence.filter(({ id }) => !leanedOn.has(id));
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
      found: 'an evidence card that no lesson leans on',
      expected: 'every card in one lesson or more',
      fix: `Put <Evidence id="${id}" /> behind the sentence that leans on it, or take the file out.`,
    })),
  ];
};
