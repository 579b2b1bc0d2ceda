import type { Problem } from '../problem.ts';
import { columnsIn, fieldsIn, optionsIn, withdrawnIn } from '../read/activity.ts';
import { fieldBoxes } from '../read/boxes.ts';
import { checkOf } from './checked-field.ts';
import { named } from './named.ts';
import type { Rule } from './rule.ts';

/** Every field of a worksheet is right in itself, and names others that are there. */
export const fields: Rule = ({ activities }) =>
  activities.flatMap(({ file, root }): Problem[] => {
    const asked = fieldsIn(root);
    const boxes = fieldBoxes(asked);
    return [
      ...[...asked, ...withdrawnIn(root)].flatMap((field) => checkOf(field).alone?.(field, file) ?? []),
      ...asked.flatMap((field) => [
        // The words stand on the sheet, for the options of a column too: a line has no box of its own for them.
        ...[field, ...columnsIn(field)]
          .flatMap((box) => optionsIn(box))
          .flatMap((option) => named(file, option.at('own'), boxes, ['short'])),
        ...(checkOf(field).among?.(field, file, boxes) ?? []),
      ]),
    ];
  });
