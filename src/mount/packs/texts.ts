import { calendar } from '../../islands/views/calendar.tsx';
import { card } from '../../islands/views/card.tsx';
import { compare } from '../../islands/views/compare.tsx';
import { message } from '../../islands/views/message.tsx';
import { plan } from '../../islands/views/plan.tsx';
import { trend } from '../../islands/views/trend.tsx';
import { addViews } from '../packs.ts';

addViews({ calendar, card, compare, message, plan, trend });
