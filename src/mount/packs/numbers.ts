import { funnel } from '../../islands/views/funnel.tsx';
import { addViews } from '../packs.ts';

addViews({ funnel });
