import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { spoken, TAGS } from '../catalogue/languages.ts';
import { sendsIntl } from '../wording/language.ts';
import { classicScript } from './classic-script.ts';

/** Nothing is left out of it. */
const NOTHING = /^$/;

/**
 * The script that draws how far a reader is, on the pages that have no sheets; a language whose days and digits the build sends
 * has one of its own, which takes them in.
 */
export const progressScript: AstroIntegration = {
  name: 'cairn:progress-script',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const start = "import '/src/mount/progress.ts';";
      await writeFile(new URL('progress.js', dir), await classicScript('progress.js', start, NOTHING));
      for (const tag of TAGS.filter((one) => sendsIntl(spoken(one).language) && existsSync(new URL(one, dir)))) {
        const script = await classicScript('progress.js', `import '/src/mount/packs/intl.ts';${start}`, NOTHING);
        await writeFile(new URL(`${tag}/progress.js`, dir), script);
      }
    },
  },
};
