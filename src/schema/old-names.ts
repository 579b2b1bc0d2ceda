import { z } from 'astro/zod';
import { inside, open, ownEntry, type Shape } from './walk.ts';

/** What a word was called before. Where its values changed as well, each old one has its new one. */
export type NewName = string | { readonly name: string; readonly values: Readonly<Record<string, unknown>> };

/** Words by their old names, for each group that has some. They go on working: what authors wrote is not broken. */
export const oldNames = z.registry<Readonly<Record<string, NewName>>>();

/** What a word of a group is called today, if that is another name. */
export const newNameFor = (shape: Shape, word: string): NewName | undefined =>
  ownEntry(oldNames.get(shape as unknown as z.ZodType), word);

/** The name of today. */
export const nameOf = (now: NewName): string => (typeof now === 'string' ? now : now.name);

/** The value of today; a value that was never right stays as it is, and is told as one. */
export const valueOf = (now: NewName, value: unknown): unknown =>
  typeof now === 'object' && typeof value === 'string' && Object.hasOwn(now.values, value) ? now.values[value] : value;

/** Data with the names of today. Where both names of a word are written, neither is touched: the shape refuses the old one. */
function renewed(shape: Shape, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const [one] = open(shape, value);
  if (!one) return value;
  if (Array.isArray(value)) return value.map((item, index) => through(one, index, item));
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]: [string, unknown]) => {
      const now = newNameFor(one, key);
      if (now === undefined || nameOf(now) in value) return [key, through(one, key, entry)];
      return [nameOf(now), through(one, nameOf(now), valueOf(now, entry))];
    }),
  );
}

function through(shape: Shape, step: PropertyKey, value: unknown): unknown {
  const next = inside(shape, step);
  return next ? renewed(next, value) : value;
}

/** A shape that takes the old names as well. */
export const orOldNames = <T extends z.ZodType>(shape: T) =>
  z.preprocess((value) => renewed(shape as unknown as Shape, value), shape);
