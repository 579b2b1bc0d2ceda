import { GridMarks } from '../../islands/fields/grid.tsx';
import { registerWidgets } from '../packs.ts';

registerWidgets({ grid: GridMarks });
