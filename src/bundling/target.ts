/** Browsers from 2024 on are styled. Older ones are not shut out: the pages are HTML, and answer without script. */
export const TARGET = ['chrome123', 'firefox128', 'safari17.5'];

/** The language of the scripts: engines that can read it have what a page asks for before it starts (`mount/able.ts`). */
export const SCRIPT_TARGET = 'es2022';
