import type { Problem } from '../problem.ts';
import { fieldsIn, ofKind, optionsIn } from '../read/activity.ts';
import type { YamlNode } from '../read/yaml-node.ts';
import type { Rule } from './rule.ts';

/** Of two limits the smaller one is not the larger, and nobody is asked to tick more than there is. */
export const limits: Rule = ({ activities }) =>
  activities.flatMap(({ file, root }) =>
    fieldsIn(root).flatMap((field): Problem[] => {
      const number = ofKind(field, 'number');
      const choices = ofKind(field, 'choices');
      const table = ofKind(field, 'table');
      return [
        ...(number ? inOrder(file, number, 'min', 'max') : []),
        ...(table ? inOrder(file, table, 'start', 'max') : []),
        ...(choices ? enough(file, choices.at('max'), optionsIn(field).length) : []),
      ];
    }),
  );

/** A limit that is left out fits: what stands for it lies at the far end. */
function inOrder<Small extends string>(
  file: string,
  field: YamlNode<Partial<Record<Small | 'max', number>>>,
  small: Small,
  large: 'max',
): Problem[] {
  const [low, high] = [field.at(small), field.at(large)];
  if (typeof low.value !== 'number' || typeof high.value !== 'number' || low.value <= high.value) return [];
  return [
    {
      file,
      line: low.line,
      found: `“${small}: ${low.value}” above “${large}: ${high.value}”`,
      expected: `“${small}” of ${high.value} or less`,
      fix: `Lower “${small}”, or raise “${large}”.`,
    },
  ];
}

function enough(file: string, { value, line }: YamlNode<number | undefined>, options: number): Problem[] {
  if (typeof value !== 'number' || options === 0 || value <= options) return [];
  return [
    {
      file,
      line,
      found: `“max: ${value}”, and ${options} options`,
      expected: `${options} or less`,
      fix: 'Lower “max”, or take it out: then any number may be ticked.',
    },
  ];
}
