import { giveTasks } from '../give-tasks.ts';
import { addTasks } from '../packs.ts';
import { taskTable } from '../task-table.ts';

addTasks({ now: taskTable, load: giveTasks });
