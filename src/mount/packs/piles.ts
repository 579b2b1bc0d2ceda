import { piles } from '../../views/piles/result.tsx';
import { addViews } from '../packs.ts';

addViews({ piles });
