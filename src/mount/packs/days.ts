import { calendar } from '../../islands/views/calendar.tsx';
import { compare } from '../../islands/views/compare.tsx';
import { plan } from '../../islands/views/plan.tsx';
import { addViews } from '../packs.ts';

addViews({ calendar, compare, plan });
