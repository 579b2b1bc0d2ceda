// Written by `npm run features` from the folders in src/views. Changes to it are lost.
import type { View } from '../../schema/view.ts';
import { calendar } from '../../views/calendar/check.ts';
import { card } from '../../views/card/check.ts';
import { compare } from '../../views/compare/check.ts';
import { funnel } from '../../views/funnel/check.ts';
import { matrix } from '../../views/matrix/check.ts';
import { message } from '../../views/message/check.ts';
import { piles } from '../../views/piles/check.ts';
import { plan } from '../../views/plan/check.ts';
import { roles } from '../../views/roles/check.ts';
import { trend } from '../../views/trend/check.ts';
import type { ViewCheck } from './sheet.ts';

/** The check of every kind of view. */
export const VIEW_CHECKS: { readonly [Kind in View['kind']]: ViewCheck<Kind> } = {
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
