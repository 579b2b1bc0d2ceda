// Written by `npm run features` from the folders in src/views. Changes to it are lost.
import type { CalendarWording } from '../views/calendar/words.ts';
import type { CardWording } from '../views/card/words.ts';
import type { CompareWording } from '../views/compare/words.ts';
import type { FunnelWording } from '../views/funnel/words.ts';
import type { MatrixWording } from '../views/matrix/words.ts';
import type { MessageWording } from '../views/message/words.ts';
import type { PilesWording } from '../views/piles/words.ts';
import type { PlanWording } from '../views/plan/words.ts';
import type { RolesWording } from '../views/roles/words.ts';
import type { TrendWording } from '../views/trend/words.ts';

/** What each kind of view says. A page carries the words of its own views only. */
export type ViewWording = {
  readonly calendar: CalendarWording;
  readonly card: CardWording;
  readonly compare: CompareWording;
  readonly funnel: FunnelWording;
  readonly matrix: MatrixWording;
  readonly message: MessageWording;
  readonly piles: PilesWording;
  readonly plan: PlanWording;
  readonly roles: RolesWording;
  readonly trend: TrendWording;
};
