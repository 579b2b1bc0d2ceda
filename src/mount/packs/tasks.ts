import { giveTasks } from '../give-tasks.ts';
import { carried } from '../packs.ts';
import { taskTable } from '../task-table.ts';

carried.tasks = { now: taskTable, load: giveTasks };
