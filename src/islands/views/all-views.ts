// Written by `npm run features` from the folders in src/views. Changes to it are lost.
import { calendar } from '../../views/calendar/result.tsx';
import { card } from '../../views/card/result.tsx';
import { compare } from '../../views/compare/result.tsx';
import { funnel } from '../../views/funnel/result.tsx';
import { matrix } from '../../views/matrix/result.tsx';
import { message } from '../../views/message/result.tsx';
import { piles } from '../../views/piles/result.tsx';
import { plan } from '../../views/plan/result.tsx';
import { roles } from '../../views/roles/result.tsx';
import { trend } from '../../views/trend/result.tsx';
import type { ViewSet } from './view-props.ts';

/** All views: what the pages are built with. In the browser each pack brings its own (`mount/packs`). */
export const ALL_VIEWS: Required<ViewSet> = {
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
