/** Where the files of the language are: the page says so, except in the default one. There, beside the folder of scripts. */
const root = (): string => document.documentElement.dataset['root'] ?? (import.meta.env.SERVED ? '/' : '../');

/** Loads the table of everyday tasks. Frames have it on the page: in a sandbox they can load nothing later. */
export const giveTasks = (): Promise<unknown> => import(/* @vite-ignore */ root() + 'tasks.js');
