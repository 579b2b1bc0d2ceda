import type { Field } from '../../schema/field.ts';
import type { View } from '../../schema/view.ts';
import { fieldsIn, kindOf, viewsIn, worksheetIn } from '../read/activity.ts';
import { fieldBoxes, lineBoxes } from '../read/boxes.ts';
import type { YamlNode } from '../read/yaml-node.ts';
import { VIEW_CHECKS } from './all-views.ts';
import type { Rule } from './rule.ts';
import type { Sheet, ViewCheck } from './sheet.ts';

/** Every view of a worksheet finds on its sheet what it reads. */
export const views: Rule = ({ language, activities, lessons }) =>
  activities.flatMap(({ file, root }) => {
    const worksheet = worksheetIn(root);
    if (!worksheet) return [];
    const fields = fieldsIn(root);
    const field = (id: string | undefined): YamlNode<Field> | undefined =>
      fields.find((one) => id !== undefined && one.at('id').text === id);
    const sheet: Sheet = {
      language,
      file,
      root: worksheet,
      fields: fieldBoxes(fields),
      field,
      lines: (id) => {
        const named = field(id);
        return named ? lineBoxes(named) : null;
      },
      lessons: lessons.map(({ id }) => id),
    };
    return viewsIn(root).flatMap((view) => {
      const kind = kindOf(view);
      // A kind that does not exist is told by the shape. What is checked of a view follows from its kind.
      if (kind === undefined || !Object.hasOwn(VIEW_CHECKS, kind)) return [];
      return (VIEW_CHECKS[kind as View['kind']] as ViewCheck<View['kind']>)(view, sheet);
    });
  });
