import type { Problem } from '../problem.ts';
import { columnsIn, fieldsIn, kindOf } from '../read/activity.ts';
import type { Rule } from './rule.ts';

/** Where a sheet asks for everyday tasks, there is a table of them. */
export const tasksThere: Rule = ({ language, activities, tasks }) => {
  if (tasks.length > 0) return [];
  return activities.flatMap(({ file, root }) =>
    fieldsIn(root)
      .flatMap((field) => [field, ...columnsIn(field)])
      .filter((box) => kindOf(box) === 'task')
      .map(({ line }): Problem => {
        const table = `content/${language}/tasks.yaml`;
        const fix = 'Copy the table of another language and translate its texts, or ask for a text: “kind: short”.';
        return { file, line, found: `“kind: task”, and no ${table}`, expected: 'the table of everyday tasks', fix };
      }),
  );
};
