import type { Problem } from '../problem.ts';
import { tagUses } from '../read/tags.ts';
import { didYouMean } from '../words/nearest.ts';
import type { Rule } from './rule.ts';

/** A page that prints the questions of a check names a check that is there. */
export const questions: Rule = ({ language, pages, activities }) => {
  const checks = activities.filter(({ root }) => root.at('kind').text === 'quiz').map(({ id }) => id);
  return pages.flatMap(({ file, body }) =>
    // In a text that cannot be parsed an id may be cut in half.
    (body.tree ? tagUses(body) : []).flatMap(({ name, id, line }): Problem[] =>
      name !== 'Questions' || checks.includes(id)
        ? []
        : [
            {
              file,
              line,
              found: `<Questions id="${id}">, and no check of that name`,
              expected: `the name of a file in content/${language}/activities with “kind: quiz”`,
              fix: `${didYouMean(id, checks)}Mend the id.`,
            },
          ],
    ),
  );
};
