/** The first page of the language, beside which its table lies: the name of the site leads there. */
const home = (): string => document.querySelector<HTMLAnchorElement>('.brand')?.href ?? '';

/** Loads the table of everyday tasks. Frames have it on the page: in a sandbox they can load nothing later. */
export const giveTasks = (): Promise<unknown> => import(/* @vite-ignore */ home() + 'tasks.js');
