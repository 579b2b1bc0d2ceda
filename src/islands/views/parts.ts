import { calendar } from './calendar.tsx';
import { card } from './card.tsx';
import { compare } from './compare.tsx';
import { funnel } from './funnel.tsx';
import { matrix } from './matrix.tsx';
import { message } from './message.tsx';
import { piles } from './piles.tsx';
import { plan } from './plan.tsx';
import { roles } from './roles.tsx';
import { trend } from './trend.tsx';
import type { ViewSet } from './view-props.ts';

/** All views: what the pages are built with. In the browser each pack brings its own (`mount/packs`). */
export const VIEWS: Required<ViewSet> = { calendar, card, compare, funnel, matrix, message, piles, plan, roles, trend };
