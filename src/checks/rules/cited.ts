import type { Problem } from '../problem.ts';
import { selfCheckIn } from '../read/activity.ts';
import { repeated } from './unique.ts';
import type { Rule } from './rule.ts';

/** Every reference is listed once, and cited somewhere. */
export const cited: Rule = ({ activities, evidence, references }) => {
  if (!references.readable) return [];
  const entries = references.root.items();
  const named = new Set(
    [
      ...evidence.flatMap(({ root }) => root.at('sources').items()),
      // Whether what a self-check cites is there is for the rule of self-checks to say.
      ...activities.flatMap(({ root }) => selfCheckIn(root)?.at('sources').items() ?? []),
    ].map(({ text }) => text),
  );
  // A card that does not say what it cites may cite anything.
  const complete = evidence.every(({ readable, root }) => readable && root.at('sources').items().length > 0);
  const uncited = (complete ? entries : []).flatMap((entry): Problem[] => {
    const { text, line } = entry.at('id');
    if (text === undefined || named.has(text)) return [];
    const fix = 'Take the entry out, or cite it in a card.';
    return [
      { file: references.file, line, found: `“${text}”, which no card cites`, expected: 'only what is cited', fix },
    ];
  });
  return [
    ...repeated(
      references.file,
      entries.map((entry) => entry.at('id')),
      'reference id',
    ),
    ...uncited,
  ];
};
