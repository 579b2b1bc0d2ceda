import type { Problem } from '../problem.ts';
import { tagUses } from '../read/tags.ts';
import { didYouMean } from '../words/nearest.ts';
import type { Rule } from './rule.ts';

/** The folder that each tag's id points into. */
const FOLDERS = { Activity: 'activities', Evidence: 'evidence', Beside: 'evidence' } as const;

/** Every id in a tag names a file that is there. */
export const knownIds: Rule = (content) => {
  const ids = {
    activities: content.activities.map(({ id }) => id),
    evidence: content.evidence.map(({ id }) => id),
  };
  return content.lessons.flatMap(({ file, body }) =>
    // In a text that cannot be parsed an id may be cut in half.
    (body.tree ? tagUses(body) : []).flatMap(({ name, id, line }): Problem[] => {
      const folder = FOLDERS[name as keyof typeof FOLDERS] as (typeof FOLDERS)[keyof typeof FOLDERS] | undefined;
      if (folder === undefined || ids[folder].includes(id)) return [];
      return [
        {
          file,
          line,
          found: `<${name} id="${id}">, and no such file`,
          expected: `the name of a file in content/${content.language}/${folder}`,
          fix: `${didYouMean(id, ids[folder])}Mend the id, or write content/${content.language}/${folder}/${id}.yaml.`,
        },
      ];
    }),
  );
};
