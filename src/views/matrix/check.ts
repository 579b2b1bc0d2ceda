import { ofKind } from '../../checks/read/activity.ts';
import { boxIn } from '../../checks/read/boxes.ts';
import { gapsOnly } from '../../checks/rules/gaps.ts';
import { named, optionNamed } from '../../checks/rules/named.ts';
import type { ViewCheck } from '../../checks/rules/sheet.ts';

/** A decision table has the marks of a grid; the weights stand in the table that the grid judges by. */
export const matrix: ViewCheck<'matrix'> = (view, { file, fields, field, lines }) => {
  const cells = view.at('cells');
  const source = field(cells.text);
  const grid = source && ofKind(source, 'grid');
  const criteria = lines(grid?.at('by').text);
  return [
    ...named(file, cells, fields, ['grid']),
    ...(grid ? optionNamed(file, view.at('unknown'), boxIn(fields, cells.text)) : []),
    ...(criteria ? named(file, view.at('weight'), criteria, ['choice']) : []),
    ...gapsOnly(file, view.at('question'), ['criterion', 'option']),
  ];
};
