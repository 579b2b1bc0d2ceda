import { inside, open, type Shape } from '../../schema/walk.ts';

/**
 * The words that a shape knows at a path, so that a misspelt one can be put right: Zod names the wrong word only.
 *
 * @param value the data that is being checked; it says which kind of a union is meant
 */
export function knownWords(shape: unknown, path: readonly PropertyKey[], value: unknown): string[] {
  const here = open(shape as Shape, value);
  const [step, ...rest] = path;
  if (step === undefined) return here.flatMap(({ def }) => Object.keys(def.shape ?? {}));
  const there = typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined;
  return here.flatMap((one) => {
    const next = inside(one, step);
    return next ? knownWords(next, rest, there) : [];
  });
}

/** The groups of words that a union without kinds offers at a path: `[['family', 'given'], ['literal']]`. */
export function choices(shape: unknown, path: readonly PropertyKey[]): string[][] {
  const here = open(shape as Shape, undefined);
  const [step, ...rest] = path;
  if (step === undefined) return here.map(({ def }) => Object.keys(def.shape ?? {}));
  return here.flatMap((one) => {
    const next = inside(one, step);
    return next ? choices(next, rest) : [];
  });
}
