import { matrix } from '../../islands/views/matrix.tsx';
import { addViews } from '../packs.ts';

addViews({ matrix });
