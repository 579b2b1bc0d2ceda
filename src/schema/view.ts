import { z } from 'astro/zod';
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

/** A result that is worked out from the answers of a worksheet. */
export const view = z.discriminatedUnion('kind', [
  funnelView,
  cardView,
  pilesView,
  matrixView,
  messageView,
  calendarView,
  compareView,
  trendView,
  rolesView,
  planView,
]);

export type View = z.infer<typeof view>;
