import { fieldsIn, optionsIn } from '../read/activity.ts';
import type { Rule } from './rule.ts';
import { repeated } from './unique.ts';

/** Fields have ids of their own, folded ones too, and so have the options of each. */
export const worksheet: Rule = ({ activities }) =>
  activities.flatMap(({ file, root }) => {
    const fields = fieldsIn(root);
    const ids = fields.map((field) => field.at('id'));
    const options = fields.map((field) => optionsIn(field).map((option) => option.at('id')));
    return [...repeated(file, ids, 'field id'), ...options.flatMap((places) => repeated(file, places, 'option id'))];
  });
