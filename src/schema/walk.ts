/** The part of a Zod shape that is looked into here. */
export type Shape = { readonly def: Def };
type Def = {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Shape>>;
  readonly element?: Shape;
  readonly innerType?: Shape;
  readonly items?: readonly Shape[];
  readonly valueType?: Shape;
  readonly defaultValue?: unknown;
  readonly options?: readonly Shape[];
  readonly discriminator?: string;
  readonly values?: readonly unknown[];
};

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

/** The entry of a group. What every object has besides, such as `constructor`, is none: a file may have any word. */
export const ownEntry = <T>(group: Readonly<Record<string, T>> | undefined, word: string): T | undefined =>
  group && Object.hasOwn(group, word) ? group[word] : undefined;

/** The shape that a word of a group, or an entry of a list, has. */
export const inside = ({ def }: Shape, step: PropertyKey): Shape | undefined =>
  ownEntry(def.shape, String(step)) ?? def.element ?? def.items?.[Number(step)] ?? def.valueType;
