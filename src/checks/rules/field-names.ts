import type { Problem } from '../problem.ts';
import { columnsIn, fieldsIn, ofKind, optionsIn } from '../read/activity.ts';
import { boxIn, fieldBoxes, optionIds, type Boxes } from '../read/boxes.ts';
import { named, type NamedValue } from './named.ts';
import type { Rule } from './rule.ts';

/** Fields that refer to another field name one that is there: “something else”, keeping, picking, judging. */
export const fieldNames: Rule = ({ activities }) =>
  activities.flatMap(({ file, root }): Problem[] => {
    const fields = fieldsIn(root);
    const boxes = fieldBoxes(fields);
    const [own, from] = [['short'], ['table']];
    return fields.flatMap((field) => {
      const grid = ofKind(field, 'grid');
      const options = [field, ...columnsIn(field)].flatMap((box) => optionsIn(box));
      return [
        // The words stand on the sheet, for the options of a column too: a line has no box of its own for them.
        ...options.flatMap((option) => named(file, option.at('own'), boxes, own)),
        ...keeping(file, ofKind(field, 'private')?.at('keep'), boxes),
        ...[ofKind(field, 'rank')?.at('from'), grid?.at('of'), grid?.at('by')].flatMap((place) =>
          place ? named(file, place, boxes, from) : [],
        ),
      ];
    });
  });

/** Without the option `no`, a private text could not be left unkept. */
function keeping(file: string, place: NamedValue | undefined, boxes: Boxes): Problem[] {
  if (!place) return [];
  const box = boxIn(boxes, place.text);
  const unnamed = named(file, place, boxes, ['choice']);
  if (unnamed.length > 0 || !box || box.kind === '' || optionIds(box).includes('no')) return unnamed;
  return [
    {
      file,
      line: place.line,
      found: `“${box.id}”, which has no option “no”`,
      expected: 'a choice with the option “no”: with it the text is not kept',
      fix: `Add the option “no” to “${box.id}”: Do not keep it.`,
    },
  ];
}
