import { calendar, card, compare, message, piles, plan, trend } from '../../islands/views/parts.ts';
import { startWidgets } from '../widgets.ts';

startWidgets({ calendar, card, compare, message, piles, plan, trend });
