import type { Plugin } from 'vite';

/**
 * Vite wraps each script that is loaded when it is asked for, and ships code that fetches its styles and imports ahead.
 * Here there are no such styles, and what such a script imports is on the page already: the wrapper only has to pass on.
 */
export const plainImports: Plugin = {
  name: 'cairn:plain-imports',
  enforce: 'pre',
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};
