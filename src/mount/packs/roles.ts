import { roles } from '../../islands/views/roles.tsx';
import { addTasks, addViews } from '../packs.ts';
import { taskTable } from '../task-table.ts';

addViews({ roles });
addTasks(taskTable());
