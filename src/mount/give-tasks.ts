// Beside the folder of scripts once it is built (`pages/tasks.js.ts`).
const TABLE = import.meta.env.SERVED ? '/tasks.js' : '../tasks.js';

/** Loads the table of everyday tasks. Frames have it on the page: in a sandbox they can load nothing later. */
export const giveTasks = (): Promise<unknown> => import(/* @vite-ignore */ TABLE);
