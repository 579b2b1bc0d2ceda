import type { Worksheet } from '../../schema/worksheet.ts';
import { textOf, type Answers } from '../saved/record.ts';
import { fieldsOf } from './fields.ts';

/** A place to write, and the choice field that decides whether its text is kept: its option `no` says not. */
export type PrivateBox = { readonly name: string; readonly keep: string };

/** The places to write of a sheet whose text is kept only if the reader wants so. */
export const privateBoxes = (sheet: Worksheet): readonly PrivateBox[] =>
  fieldsOf(sheet).flatMap((field) => ('keep' in field ? [{ name: field.id, keep: field.keep }] : []));

/** Names of the boxes whose text is not to be kept, going by the answers. */
export const unkept = (boxes: readonly PrivateBox[], answers: Answers): readonly string[] =>
  boxes.filter(({ keep }) => textOf(answers, keep) === 'no').map(({ name }) => name);

/**
 * Some changes as they may be stored: without the text of boxes that is not to be kept. A box that is to be kept from now
 * on brings the text it holds; one that is not gives up what was stored.
 *
 * @param answers what holds once the changes are made
 * @param held what a box holds now
 */
export function storable(
  changes: Answers,
  boxes: readonly PrivateBox[],
  answers: Answers,
  held: (name: string) => string,
): Answers {
  const all = { ...changes };
  for (const { name, keep } of boxes) {
    const out = textOf(answers, keep) === 'no';
    if (keep in changes) all[name] = out ? '' : held(name);
    else if (out) Reflect.deleteProperty(all, name);
  }
  return all;
}
