import type { z } from 'astro/zod';
import { wordsIn, type YamlNode } from '../read/yaml-node.ts';
import { inside, open, type Shape } from '../../schema/walk.ts';

/** The places of a file that have a certain shape, wherever in its own shape that is. */
export const placesOf = <T>(wanted: z.ZodType<T>, shape: z.ZodType, root: YamlNode<unknown>): YamlNode<T>[] =>
  find(wanted, shape, root);

function find(wanted: Shape, shape: Shape, place: YamlNode<unknown>): YamlNode<unknown>[] {
  if (place.value === undefined) return [];
  return open(shape, place.value).flatMap((one) => {
    if (one === wanted) return [place];
    const { element } = one.def;
    if (element) return (place.items() as YamlNode<unknown>[]).flatMap((item) => find(wanted, element, item));
    return wordsIn(place).flatMap((word) => {
      const next = inside(one, word);
      return next ? find(wanted, next, place.at(word as never)) : [];
    });
  });
}
