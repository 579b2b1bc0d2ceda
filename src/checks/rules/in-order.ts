import type { Problem } from '../problem.ts';
import type { YamlNode } from '../read/yaml-node.ts';

/** Of two limits the smaller one is not the larger. A limit that is left out fits: what stands for it lies at the far end. */
export function inOrder<Small extends string>(
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
