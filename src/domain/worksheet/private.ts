import type { Worksheet } from '../../schema/worksheet.ts';
import { textOf, type Answers } from '../saved/record.ts';
import { fieldsOf } from './fields.ts';

/** A place to write, and the choice field that decides whether its text is kept: its option `no` says not. */
export type PrivateBox = { readonly name: string; readonly keep: string };

/** The places to write of a sheet whose text is kept only if the reader wants so. */
export const privateBoxes = (sheet: Worksheet): readonly PrivateBox[] =>
  fieldsOf(sheet).flatMap((field) => (field.kind === 'private' ? [{ name: field.id, keep: field.keep }] : []));

/** Names of the boxes whose text is not to be kept, going by the answers. */
export const unkept = (boxes: readonly PrivateBox[], answers: Answers): readonly string[] =>
  boxes.filter(({ keep }) => textOf(answers, keep) === 'no').map(({ name }) => name);

/** Some changes without the text of boxes that is not to be kept. */
export function withoutUnkept(changes: Answers, boxes: readonly PrivateBox[], answers: Answers): Answers {
  const out = unkept(boxes, answers);
  return Object.fromEntries(Object.entries(changes).filter(([name]) => !out.includes(name)));
}
