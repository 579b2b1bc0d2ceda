/** The part of a Zod shape that is looked into here. */
export type Shape = { readonly def: Def };
type Def = {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Shape>>;
  readonly element?: Shape;
  readonly innerType?: Shape;
  readonly items?: readonly Shape[];
  readonly valueType?: Shape;
  readonly options?: readonly Shape[];
  readonly discriminator?: string;
  readonly values?: readonly unknown[];
};

/**
 * The words that a shape knows at a path, so that a misspelt one can be put right: Zod names the wrong word only.
 *
 * @param value the data that is being checked; it says which kind of a union is meant
 */
export function knownWords(shape: unknown, path: readonly PropertyKey[], value: unknown): string[] {
  const here = open(shape as Shape, value);
  const [step, ...rest] = path;
  if (step === undefined) return here.flatMap(({ def }) => Object.keys(def.shape ?? {}));
  const inside =
    typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined;
  return here.flatMap(({ def }) => {
    const next = def.shape?.[String(step)] ?? def.element ?? def.items?.[Number(step)];
    return next ? knownWords(next, rest, inside) : [];
  });
}

/** The shapes behind optional parts, defaults and unions; of a union with kinds, the one that the value names. */
export function open(shape: Shape, value: unknown): Shape[] {
  const { innerType, options, discriminator } = shape.def;
  if (innerType) return open(innerType, value);
  if (!options) return [shape];
  const all = options.flatMap((option) => open(option, value));
  if (discriminator === undefined) return all;
  const kind = (value as Record<string, unknown> | null | undefined)?.[discriminator];
  return all.filter(({ def }) => def.shape?.[discriminator]?.def.values?.includes(kind));
}

/** The groups of words that a union without kinds offers at a path: `[['family', 'given'], ['literal']]`. */
export function choices(shape: unknown, path: readonly PropertyKey[]): string[][] {
  const here = open(shape as Shape, undefined);
  const [step, ...rest] = path;
  if (step === undefined) return here.map(({ def }) => Object.keys(def.shape ?? {}));
  return here.flatMap(({ def }) => {
    const next = def.shape?.[String(step)] ?? def.element ?? def.items?.[Number(step)];
    return next ? choices(next, rest) : [];
  });
}
