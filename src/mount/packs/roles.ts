import { roles } from '../../views/roles/result.tsx';
import { giveTasks } from '../give-tasks.ts';
import { addTasks, addViews } from '../packs.ts';
import { taskTable } from '../task-table.ts';

addViews({ roles });
addTasks({ now: taskTable, load: giveTasks });
