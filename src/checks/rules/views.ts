import type { Field } from '../../schema/field.ts';
import type { View } from '../../schema/view.ts';
import { fieldsIn, kindOf, viewsIn, worksheetIn } from '../read/activity.ts';
import { fieldBoxes, lineBoxes } from '../read/boxes.ts';
import type { Place } from '../read/place.ts';
import { calendar } from './calendar.ts';
import { card } from './card.ts';
import { compare } from './compare.ts';
import { funnel } from './funnel.ts';
import { matrix } from './matrix.ts';
import { message } from './message.ts';
import { piles } from './piles.ts';
import { plan } from './plan.ts';
import { roles } from './roles.ts';
import type { Rule } from './rule.ts';
import type { Sheet, ViewCheck } from './sheet.ts';
import { trend } from './trend.ts';

const CHECKS: { readonly [K in View['kind']]: ViewCheck<K> } = {
  funnel,
  card,
  piles,
  matrix,
  message,
  calendar,
  compare,
  trend,
  roles,
  plan,
};

/** Every view of a worksheet finds on its sheet what it reads. */
export const views: Rule = ({ activities, lessons }) =>
  activities.flatMap(({ file, root }) => {
    const worksheet = worksheetIn(root);
    if (!worksheet) return [];
    const fields = fieldsIn(root);
    const field = (id: string | undefined): Place<Field> | undefined =>
      fields.find((one) => id !== undefined && one.at('id').text === id);
    const sheet: Sheet = {
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
      if (kind === undefined || !Object.hasOwn(CHECKS, kind)) return [];
      return (CHECKS[kind as View['kind']] as ViewCheck<View['kind']>)(view, sheet);
    });
  });
