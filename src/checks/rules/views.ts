import type { Field } from '../../schema/field.ts';
import type { View } from '../../schema/view.ts';
import { fieldsIn, kindOf, viewsIn, worksheetIn } from '../read/activity.ts';
import { fieldBoxes, lineBoxes } from '../read/boxes.ts';
import type { Place } from '../read/place.ts';
import { calendar } from '../../views/calendar/check.ts';
import { card } from '../../views/card/check.ts';
import { compare } from '../../views/compare/check.ts';
import { funnel } from '../../views/funnel/check.ts';
import { matrix } from '../../views/matrix/check.ts';
import { message } from '../../views/message/check.ts';
import { piles } from '../../views/piles/check.ts';
import { plan } from '../../views/plan/check.ts';
import { roles } from '../../views/roles/check.ts';
import type { Rule } from './rule.ts';
import type { Sheet, ViewCheck } from './sheet.ts';
import { trend } from '../../views/trend/check.ts';

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
