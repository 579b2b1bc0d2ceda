import { card } from '../../islands/views/card.tsx';
import { addViews } from '../packs.ts';

addViews({ card });
