import { z } from 'astro/zod';
import { calendarView } from './views/calendar.ts';
import { cardView } from './views/card.ts';
import { compareView } from './views/compare.ts';
import { funnelView } from './views/funnel.ts';
import { matrixView } from './views/matrix.ts';
import { messageView } from './views/message.ts';
import { pilesView } from './views/piles.ts';
import { planView } from './views/plan.ts';
import { rolesView } from './views/roles.ts';
import { trendView } from './views/trend.ts';

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
