// Written by `npm run features` from the folders in src/views. Changes to it are lost.
import type { View } from '../../schema/view.ts';
import { calendar } from '../../views/calendar/view.ts';
import { card } from '../../views/card/view.ts';
import { compare } from '../../views/compare/view.ts';
import { funnel } from '../../views/funnel/view.ts';
import { matrix } from '../../views/matrix/view.ts';
import { message } from '../../views/message/view.ts';
import { piles } from '../../views/piles/view.ts';
import { plan } from '../../views/plan/view.ts';
import { roles } from '../../views/roles/view.ts';
import { trend } from '../../views/trend/view.ts';
import type { ViewRegistration } from './define-view.ts';

/** What the build knows of every kind of view. */
export const VIEWS: { readonly [Kind in View['kind']]: ViewRegistration<Kind> } = {
  calendar,
  card,
  compare,
  funnel,
  matrix,
  message,
  piles,
  plan,
  roles,
  trend,
};
