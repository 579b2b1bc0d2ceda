import type { Column } from '../../schema/column.ts';
import type { Field } from '../../schema/field.ts';
import type { FieldKind } from '../../domain/worksheet/define-field.ts';
import { kindOf } from '../read/activity.ts';
import type { Boxes } from '../read/boxes.ts';
import type { YamlNode } from '../read/yaml-node.ts';
import { FIELD_CHECKS } from './all-fields.ts';
import type { FieldCheck } from './field-check.ts';

/** What is checked of a field or column; nothing of a kind that does not exist, which its shape tells. */
export function checkOf(field: YamlNode<Field | Column>): FieldCheck<FieldKind> {
  const kind = kindOf(field);
  return kind !== undefined && Object.hasOwn(FIELD_CHECKS, kind) ? FIELD_CHECKS[kind as FieldKind] : {};
}

/**
 * What every line of a field has: of a table its columns; of a sort field, whose lines are its cards, the card itself and
 * the pile it lies in. Null for any other kind of field.
 */
export function lineBoxes(field: YamlNode<Field>): Boxes | null {
  const boxes = checkOf(field).lines?.(field);
  return boxes ? { called: `column of “${field.at('id').text ?? '…'}”`, boxes } : null;
}
