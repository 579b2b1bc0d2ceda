import { isBag } from './decode.ts';

/** A value as one text, the same for every order of its keys: two values are equal when their texts are. */
export const canonical = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, inner: unknown) =>
    isBag(inner) ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1))) : inner,
  );

/** True when two values of JSON hold the same, in whatever order their keys stand. */
export const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);
