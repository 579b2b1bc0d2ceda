import type { Problem } from '../../checks/problem.ts';
import { optionsIn } from '../../checks/read/activity.ts';
import type { YamlNode } from '../../checks/read/yaml-node.ts';
import type { FieldCheck } from '../../checks/rules/field-check.ts';

/** Nobody is asked to tick more than there is. */
export const choicesCheck: FieldCheck<'choices'> = {
  alone: (field, file) => enough(file, field.at('max'), optionsIn(field).length),
};

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
