import { GridMarks } from '../../islands/fields/grid.tsx';
import { matrix } from '../../islands/views/matrix.tsx';
import { addKinds, addViews } from '../packs.ts';

addKinds({ grid: GridMarks });
addViews({ matrix });
