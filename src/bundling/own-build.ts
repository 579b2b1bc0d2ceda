import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';

/** The folder of the project, without a slash at its end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** What builds beside that of the site have in common: they read the same sources, and write no file of their own. */
export const OWN_BUILD = {
  configFile: false,
  root: ROOT,
  logLevel: 'warn',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
} as const satisfies InlineConfig;
