import { piles } from '../../islands/views/piles.tsx';
import { addViews } from '../packs.ts';

addViews({ piles });
