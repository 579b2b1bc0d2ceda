import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { classicScript } from './classic-script.ts';

/** Nothing is left out of it. */
const NOTHING = /^$/;

/** The script that draws how far a reader is, on the pages that have no sheets. */
export const progressScript: AstroIntegration = {
  name: 'cairn:progress-script',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const script = await classicScript('progress.js', "import '/src/mount/progress.ts';", NOTHING);
      await writeFile(new URL('progress.js', dir), script);
    },
  },
};
