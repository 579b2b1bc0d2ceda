import { Runs } from '../../islands/runs.tsx';
import { registerWidgets } from '../packs.ts';

registerWidgets({ runs: Runs });
