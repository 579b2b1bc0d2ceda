import type { BuiltPart } from '../../islands/built/built-part.ts';
import { idsOf, type FieldProps } from '../../islands/fields/field-props.ts';
import { LabelAndHint } from '../../islands/fields/label.tsx';
import type { TaskField } from './schema.ts';

/** One task of the table of everyday tasks, by its group. */
function TaskSelect({ field, name, sheet }: FieldProps<TaskField>) {
  const { box, hint } = idsOf(sheet.activity, name);
  return (
    <div class="field">
      <LabelAndHint box={box} label={field.label} hint={field.hint} hintId={hint} />
      <select id={box} name={name} data-tasks aria-describedby={field.hint && hint}>
        <option value="">{sheet.words.choose}</option>
        {sheet.tasks?.groups.map(({ id, title, tasks }) => (
          <optgroup key={id} label={title}>
            {tasks.map((task) => (
              <option key={task.id} value={task.id}>
                {task.text}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

export const taskBuilt: BuiltPart<'task'> = {
  Cell: TaskSelect,
  // There are too many of them for a sheet of paper.
  offered: () => [],
};
