import { shownFields } from '../../domain/message/shown-fields.ts';
import type { CalendarView } from '../../schema/views/calendar.ts';
import type { CardView } from '../../schema/views/card.ts';
import type { CompareView } from '../../schema/views/compare.ts';
import type { FunnelView } from '../../schema/views/funnel.ts';
import type { MatrixView } from '../../schema/views/matrix.ts';
import type { MessageView } from '../../schema/views/message.ts';
import type { PilesView } from '../../schema/views/piles.ts';
import type { PlanView } from '../../schema/views/plan.ts';
import type { RolesView } from '../../schema/views/roles.ts';
import type { TrendView } from '../../schema/views/trend.ts';
import { CalendarResult } from './calendar.tsx';
import { CardResult } from './card.tsx';
import { CompareResult } from './compare.tsx';
import { funnelFaults } from './funnel-of.ts';
import { FunnelResult } from './funnel.tsx';
import { MatrixResult } from './matrix.tsx';
import { MessageResult } from './message.tsx';
import { PilesResult } from './piles.tsx';
import { PlanResult } from './plan.tsx';
import { RolesResult } from './roles.tsx';
import { TrendResult } from './trend.tsx';
import type { ViewPart, ViewSet } from './view-props.ts';

// One by one, so that a script carries only those it names.
export const calendar: ViewPart<CalendarView> = { Result: CalendarResult };
export const card: ViewPart<CardView> = { Result: CardResult };
export const compare: ViewPart<CompareView> = { Result: CompareResult };
export const funnel: ViewPart<FunnelView> = { Result: FunnelResult, faults: funnelFaults };
export const matrix: ViewPart<MatrixView> = { Result: MatrixResult };
export const message: ViewPart<MessageView> = { Result: MessageResult, shown: shownFields };
export const piles: ViewPart<PilesView> = { Result: PilesResult };
export const plan: ViewPart<PlanView> = { Result: PlanResult };
export const roles: ViewPart<RolesView> = { Result: RolesResult };
export const trend: ViewPart<TrendView> = { Result: TrendResult };

/** All of them: what the pages are built with. */
export const VIEWS: Required<ViewSet> = { calendar, card, compare, funnel, matrix, message, piles, plan, roles, trend };
