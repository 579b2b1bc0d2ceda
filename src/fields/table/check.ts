import type { Problem } from '../../checks/problem.ts';
import { boxesOf, type Boxes } from '../../checks/read/boxes.ts';
import type { YamlNode } from '../../checks/read/yaml-node.ts';
import type { FieldCheck } from '../../checks/rules/field-check.ts';
import { inOrder } from '../../checks/rules/in-order.ts';
import { named } from '../../checks/rules/named.ts';
import { FIELDS } from '../../domain/worksheet/all-fields.ts';
import type { TableField } from './schema.ts';

/** What may name a line. */
const KINDS: readonly string[] = Object.values(FIELDS)
  .filter(({ stands }) => stands.includes('line'))
  .map(({ kind }) => kind);

const columnBoxes = (field: YamlNode<TableField>): Boxes['boxes'] => boxesOf('column', field.at('columns').items());

export const tableCheck: FieldCheck<'table'> = {
  held: (field) => [['column', field.at('columns').items()]],
  lines: columnBoxes,
  alone: (field, file) => [...inOrder(file, field, 'start', 'max'), ...keys(field, file)],
};

/** The columns that name the lines are there, each once. */
function keys(field: YamlNode<TableField>, file: string): Problem[] {
  const columns = field.at('key').items();
  const boxes = { called: `column of “${field.at('id').text ?? '…'}”`, boxes: columnBoxes(field) };
  const again = columns.filter(({ text }, at) => columns.findIndex((one) => one.text === text) < at);
  return [
    ...columns.flatMap((one) => named(file, one, boxes, KINDS)),
    ...again.map(({ text, line }) => ({
      file,
      line,
      found: `“${text ?? ''}” a second time`,
      expected: 'every column that names a line once',
      fix: 'Take it out.',
    })),
  ];
}
