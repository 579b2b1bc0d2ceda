import { boxIn } from '../../checks/read/boxes.ts';
import { named, optionNamed } from '../../checks/rules/named.ts';
import type { ViewCheck } from '../../checks/rules/sheet.ts';

/** Who else is paid for it is looked up for the tasks in a table. */
export const roles: ViewCheck<'roles'> = (view, { file, fields, lines }) => {
  const [from, not] = [view.at('from'), view.at('not')];
  const columns = lines(from.text);
  return [
    ...named(file, from, fields, ['table']),
    ...(columns
      ? [
          ...named(file, view.at('task'), columns, ['task']),
          ...named(file, not.at('column'), columns, ['choice']),
          ...not
            .at('options')
            .items()
            .flatMap((option) => optionNamed(file, option, boxIn(columns, not.at('column').text))),
        ]
      : []),
  ];
};
