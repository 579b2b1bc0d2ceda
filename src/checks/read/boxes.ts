import type { Column } from '../../schema/column.ts';
import type { Option } from '../../schema/field-parts.ts';
import type { Field } from '../../schema/field.ts';
import { kindOf, optionsIn } from './activity.ts';
import type { YamlNode } from './yaml-node.ts';

/** Something that is answered under an id: a field of a sheet, or a column of the lines of a table or sort field. */
export type Box = {
  readonly noun: 'field' | 'column';
  readonly id: string;
  /** Empty where none is written. */
  readonly kind: string;
  /** What can be picked; none for a kind without options. */
  readonly options: readonly YamlNode<Option>[];
};

/** Boxes among which an id is looked up, and what one of them is called: “field of this sheet”. */
export type Boxes = { readonly called: string; readonly boxes: readonly Box[] };

/** The boxes at some places; a place that has no id yet is told by its shape. */
export const boxesOf = (noun: Box['noun'], places: readonly YamlNode<Field | Column>[]): Box[] =>
  places.flatMap((place) => {
    const id = place.at('id').text;
    return id === undefined ? [] : [{ noun, id, kind: kindOf(place) ?? '', options: optionsIn(place) }];
  });

/** The fields of a sheet. `whose` names it where it is another one: “landing”. */
export const fieldBoxes = (fields: readonly YamlNode<Field>[], whose = 'this sheet'): Boxes => ({
  called: `field of ${whose}`,
  boxes: boxesOf('field', fields),
});

/** Several groups of boxes, of which an earlier one is looked into first. */
export const together = (first: Boxes, other: Boxes): Boxes => ({
  called: `${first.called} or ${other.called}`,
  boxes: [...first.boxes, ...other.boxes],
});

/** The box with this id. */
export const boxIn = ({ boxes }: Boxes, id: string | undefined): Box | undefined => boxes.find((box) => box.id === id);

/** The ids of what can be picked. */
export const optionIds = ({ options }: Box): string[] => options.flatMap((option) => option.at('id').text ?? []);
