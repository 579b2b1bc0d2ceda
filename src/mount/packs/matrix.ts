import { GridMarks } from '../../islands/fields/grid.tsx';
import { registerWidgets } from '../packs.ts';
import './views/matrix.ts';

registerWidgets({ grid: GridMarks });
