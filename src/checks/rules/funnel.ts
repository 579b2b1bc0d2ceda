import type { FunnelView } from '../../schema/views/funnel.ts';
import type { Problem } from '../problem.ts';
import { fieldsIn, viewsIn } from '../read/activity.ts';
import type { Place } from '../read/place.ts';
import { didYouMean } from '../words/nearest.ts';
import type { Rule } from './rule.ts';

type Step = FunnelView['steps'][number];
const SENTENCES = ['stopped', 'look'] as const;

/** A funnel counts number fields of its own sheet, and says something about every step but the last. */
export const funnel: Rule = ({ activities }) =>
  activities.flatMap(({ file, root }): Problem[] => {
    const kinds = new Map(fieldsIn(root).map((field) => [field.at('id').text ?? '', field.at('kind').text ?? '']));
    return viewsIn(root, 'funnel').flatMap((view) => {
      const steps = view.at('steps').items();
      const chance = view.at('chance');
      const named = [
        ...steps.map((step) => step.at('field')),
        chance.at('tries'),
        chance.at('wins'),
        chance.at('guess'),
      ];
      return [
        ...named.flatMap((place) => numberField(file, place, kinds)),
        ...steps.flatMap((step, index) => sentences(file, step, index === steps.length - 1)),
      ];
    });
  });

function numberField(file: string, { text, line }: Place<string>, kinds: ReadonlyMap<string, string>): Problem[] {
  if (text === undefined || kinds.get(text) === 'number') return [];
  const found = kinds.has(text)
    ? `“${text}”, which is a field of the kind “${kinds.get(text)}”`
    : `“${text}”, which is no field of this sheet`;
  const numbers = [...kinds].flatMap(([id, kind]) => (kind === 'number' ? [id] : []));
  const fix = `${didYouMean(text, numbers)}Name one of: ${numbers.join(', ')}.`;
  return [{ file, line, found, expected: 'the id of a number field of this sheet', fix }];
}

function sentences(file: string, step: Place<Step>, last: boolean): Problem[] {
  return SENTENCES.flatMap((word): Problem[] => {
    const { text, value, line } = step.at(word);
    if (last && value !== undefined) {
      return [
        {
          file,
          line,
          found: `“${word}” under the last step`,
          expected: 'none: nothing comes after it',
          fix: 'Take it out.',
        },
      ];
    }
    if (!last && value === undefined) {
      const fix =
        word === 'stopped' ? 'Write stopped: "{n} …"; {n} becomes the number.' : `Write “${word}: …”, one sentence.`;
      return [
        {
          file,
          line: step.line,
          found: `no “${word}”`,
          expected: '“stopped” and “look” under every step but the last',
          fix,
        },
      ];
    }
    if (!last && word === 'stopped' && text !== undefined && !text.includes('{n}')) {
      return [
        {
          file,
          line,
          found: '“stopped” without {n}',
          expected: 'a text with {n}, which becomes the number',
          fix: 'Write {n} where the number goes: "{n} got no reply".',
        },
      ];
    }
    return [];
  });
}
