// Written by `npm run features` from the folders in src/wording. Changes to it are lost.
import { calendar } from '../../views/calendar/words.en.ts';
import { card } from '../../views/card/words.en.ts';
import { compare } from '../../views/compare/words.en.ts';
import { funnel } from '../../views/funnel/words.en.ts';
import { matrix } from '../../views/matrix/words.en.ts';
import { message } from '../../views/message/words.en.ts';
import { piles } from '../../views/piles/words.en.ts';
import { plan } from '../../views/plan/words.en.ts';
import { roles } from '../../views/roles/words.en.ts';
import { trend } from '../../views/trend/words.en.ts';
import type { ViewWording } from '../all-views.ts';
import type { Whole } from '../whole.ts';

export const views: Whole<ViewWording> = {
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
