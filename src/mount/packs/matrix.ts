import { GridMarks } from '../../islands/fields/grid.tsx';
import { addKinds } from '../packs.ts';
import './views/matrix.ts';

addKinds({ grid: GridMarks });
