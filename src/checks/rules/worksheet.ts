import type { Field } from '../../schema/field.ts';
import type { Problem } from '../problem.ts';
import { columnsIn, fieldsIn, optionsIn, withdrawnIn, worksheetIn } from '../read/activity.ts';
import type { YamlNode } from '../read/yaml-node.ts';
import { checkOf } from './checked-field.ts';
import type { Rule } from './rule.ts';
import { repeated } from './unique.ts';

/** Every id stands once where it is looked up: fields, folded and withdrawn ones too, and what each of them holds. */
export const worksheet: Rule = ({ activities }) =>
  activities.flatMap(({ file, root }): Problem[] => {
    const fields = [...fieldsIn(root), ...withdrawnIn(root)];
    const sheet = worksheetIn(root);
    return [
      ...repeated(file, ids(fields), 'field id'),
      ...fields.flatMap((field) => insideField(file, field)),
      ...(sheet?.at('sample').value === undefined && sheet
        ? [
            {
              file,
              line: sheet.line,
              found: 'no “sample”',
              expected: 'a short finished sample above the boxes: it shows more than a hint can say',
              fix: 'Write “sample: …”, the answers of an invented person in a few sentences.',
            },
          ]
        : []),
    ];
  });

const ids = (places: readonly YamlNode<{ id: string }>[]): YamlNode<string>[] => places.map((place) => place.at('id'));

function insideField(file: string, field: YamlNode<Field>): Problem[] {
  return [
    ...[field, ...columnsIn(field)].flatMap((box) => repeated(file, ids(optionsIn(box)), 'option id')),
    ...(checkOf(field).held?.(field) ?? []).flatMap(([what, places]) => repeated(file, ids(places), `${what} id`)),
  ];
}
