/** Browsers from 2024 on. Older ones are not shut out: the pages are HTML, and answer without script. */
export const TARGET = ['chrome123', 'firefox128', 'safari17.5'];
