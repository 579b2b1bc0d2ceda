import type { FunnelView } from './schema.ts';
import type { Problem } from '../../checks/problem.ts';
import type { YamlNode } from '../../checks/read/yaml-node.ts';
import { named } from '../../checks/rules/named.ts';
import type { ViewCheck } from '../../checks/rules/sheet.ts';

type Step = FunnelView['steps'][number];
const SENTENCES = ['stopped', 'look'] as const;

/** A funnel counts number fields of its own sheet, and says something about every step but the last. */
export const funnel: ViewCheck<'funnel'> = (view, { file, fields }) => {
  const [steps, chance] = [view.at('steps').items(), view.at('chance')];
  const counted = [...steps.map((step) => step.at('field')), chance.at('tries'), chance.at('wins'), chance.at('guess')];
  return [
    ...counted.flatMap((place) => named(file, place, fields, ['number'])),
    ...steps.flatMap((step, index) => sentences(file, step, index === steps.length - 1)),
  ];
};

function sentences(file: string, step: YamlNode<Step>, last: boolean): Problem[] {
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
