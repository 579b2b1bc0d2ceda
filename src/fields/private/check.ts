import type { Problem } from '../../checks/problem.ts';
import { boxIn, optionIds, type Boxes } from '../../checks/read/boxes.ts';
import type { FieldCheck } from '../../checks/rules/field-check.ts';
import { named, type NamedValue } from '../../checks/rules/named.ts';

export const privateCheck: FieldCheck<'private'> = {
  among: (field, file, fields) => keeping(file, field.at('keep'), fields),
};

/** Without the option `no`, a private text could not be left unkept. */
function keeping(file: string, place: NamedValue, boxes: Boxes): Problem[] {
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
