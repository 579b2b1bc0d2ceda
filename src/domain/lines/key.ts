import type { Field } from '../../schema/field.ts';
import { textOf, type Answers } from '../saved/record.ts';
import { partName } from '../worksheet/names.ts';

/** What names the line in a place: the columns that its table declares as `key`, as one text; `''` when all are empty. */
export function keyOf(fields: readonly Field[], answers: Answers, place: string): string {
  const field = fields.find(({ id }) => id === place.split('.')[0]);
  const cells =
    field?.kind === 'table' ? field.key.map((column) => textOf(answers, partName(place, column)).trim()) : [];
  return cells.some(Boolean) ? JSON.stringify(cells) : '';
}
