import { RankLines } from '../../islands/fields/lines.tsx';
import { registerWidgets } from '../packs.ts';

registerWidgets({ rank: RankLines });
