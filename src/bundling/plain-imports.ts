import type { Plugin } from 'vite';

/** What Vite writes round a script that is loaded when it is asked for, in the order in which it is taken away. */
const AROUND: readonly (readonly [what: RegExp, instead: string])[] = [
  // The lists of what it imports.
  [/^const __vite__mapDeps=.*\n|,__vite__mapDeps\(\[[\d,]*\]\)/gm, ''],
  // What of it is used: the script that uses it says so too.
  [/async\(\)=>\{let\{[^{}]*\}=await (import\([^()]*\));return\{[^{}]*\}\}/g, '()=>$1'],
  [/[\w$]+\(\(\)=>(import\([^()]*\))(?:,\[\])?\)/g, '$1'],
];

/**
 * Vite wraps each script that is loaded when it is asked for, and ships code that fetches its styles and imports ahead.
 * Here there are no such styles, and what such a script imports is on the page already: nothing is left but the import.
 */
export const plainImports: Plugin = {
  name: 'cairn:plain-imports',
  enforce: 'pre',
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
  generateBundle: {
    order: 'post',
    handler: (_, bundle) => {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk')
          file.code = AROUND.reduce((code, [what, instead]) => code.replaceAll(what, instead), file.code);
    },
  },
};
