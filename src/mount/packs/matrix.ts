import { GridMarks } from '../../islands/fields/grid.tsx';
import { matrix } from '../../views/matrix/result.tsx';
import { addKinds, addViews } from '../packs.ts';

addKinds({ grid: GridMarks });
addViews({ matrix });
