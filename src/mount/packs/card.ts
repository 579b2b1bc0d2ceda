import { card } from '../../views/card/result.tsx';
import { addViews } from '../packs.ts';

addViews({ card });
