import { roles } from '../../islands/views/roles.tsx';
import { addViews } from '../packs.ts';

addViews({ roles });
