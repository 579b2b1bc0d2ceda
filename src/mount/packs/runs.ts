import { Runs } from '../../islands/runs.tsx';
import { addKinds } from '../packs.ts';

addKinds({ runs: Runs });
