// Written by `npm run features` from the folders in src/views. Changes to it are lost.
import type { View } from '../schema/view.ts';
import calendar from '../views/calendar/style.css?inline';
import funnel from '../views/funnel/style.css?inline';
import matrix from '../views/matrix/style.css?inline';
import message from '../views/message/style.css?inline';
import piles from '../views/piles/style.css?inline';
import plan from '../views/plan/style.css?inline';
import roles from '../views/roles/style.css?inline';
import trend from '../views/trend/style.css?inline';

/** The style of every kind of view that has one of its own. */
export const VIEW_STYLES: Readonly<Partial<Record<View['kind'], string>>> = {
  calendar,
  funnel,
  matrix,
  message,
  piles,
  plan,
  roles,
  trend,
};
