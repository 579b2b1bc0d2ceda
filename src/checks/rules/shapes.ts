import { SOURCE_LANGUAGE } from '../../domain/language/folders.ts';
import { checkShape } from '../shape/check-shape.ts';
import { SHAPES } from '../shape/shapes.ts';
import type { Rule } from './rule.ts';

const KINDS = Object.keys(SHAPES) as (keyof typeof SHAPES)[];

/** Every file has the shape of its kind. What all languages share is looked at once. */
export const shapes: Rule = (content) =>
  KINDS.filter((kind) => kind !== 'references' || content.language === SOURCE_LANGUAGE).flatMap((kind) =>
    [content[kind]].flat().flatMap((item) => checkShape<unknown>(item, SHAPES[kind])),
  );
