import { TableLines } from '../../islands/fields/table.tsx';
import { registerWidgets } from '../packs.ts';

registerWidgets({ table: TableLines });
