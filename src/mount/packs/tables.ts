import { RankLines } from '../../islands/fields/lines.tsx';
import { TableLines } from '../../islands/fields/table.tsx';
import { addKinds } from '../packs.ts';

addKinds({ table: TableLines, rank: RankLines });
