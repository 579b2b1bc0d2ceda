// Written by `npm run features` from the folders in src/views. Changes to it are lost.
import { calendarView } from '../views/calendar/schema.ts';
import { cardView } from '../views/card/schema.ts';
import { compareView } from '../views/compare/schema.ts';
import { funnelView } from '../views/funnel/schema.ts';
import { matrixView } from '../views/matrix/schema.ts';
import { messageView } from '../views/message/schema.ts';
import { pilesView } from '../views/piles/schema.ts';
import { planView } from '../views/plan/schema.ts';
import { rolesView } from '../views/roles/schema.ts';
import { trendView } from '../views/trend/schema.ts';

/** The shapes of all kinds of view. */
export const VIEW_SHAPES = [
  calendarView,
  cardView,
  compareView,
  funnelView,
  matrixView,
  messageView,
  pilesView,
  planView,
  rolesView,
  trendView,
] as const;
