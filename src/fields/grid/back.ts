import { textOf } from '../../domain/saved/record.ts';
import { isolated } from '../../domain/worksheet/isolated.ts';
import { partName } from '../../domain/worksheet/names.ts';
import type { ReadBack } from '../../domain/worksheet/read-back.ts';

/** A line of text for each mark. */
export const gridBack: ReadBack<'grid'> = {
  names: (field, linesOf) =>
    linesOf(field.of).flatMap((one) => linesOf(field.by).map((other) => partName(field.id, one, other))),
  text: (field, { names, answers, row }) =>
    names
      .map((name) => {
        const [, one = '', other = ''] = name.split('.');
        const mark = field.options.find(({ id }) => id === textOf(answers, name));
        const [first, second] = [row(field.of, one), row(field.by, other)];
        // A mark of a line that is gone, as older pages left it behind, is none.
        return mark && first && second ? `${isolated(first)} · ${isolated(second)}: ${mark.text}` : '';
      })
      .filter((line) => line !== '')
      .join('\n'),
};
