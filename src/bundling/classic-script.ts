import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath, URL } from 'node:url';
import { build, type Plugin } from 'vite';
import { plainImports } from './plain-imports.ts';
import { TARGET } from './target.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What is left out comes along as nothing: its names, and no code. */
const without = (left: RegExp): Plugin => ({
  name: 'cairn:without',
  enforce: 'pre',
  load: {
    filter: { id: left },
    handler: async (id) =>
      [...(await readFile(id, 'utf8')).matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)]
        .map(([, name = '']) => `export const ${name} = () => null;`)
        .join(''),
  },
});

const ENTRY = 'cairn:entry';

/**
 * Puts together one classic script, without anything that it would have to load: a frame in a sandbox gets no module.
 *
 * @param file where it goes
 * @param code what it runs: imports, by paths from the root of the project
 * @param left the files that are left out: nothing of what they export is ever called
 * @param before put in front of it, as it is
 * @throws Error when the bundler makes anything else than one script
 */
export async function classicScript(file: URL, code: string, left: RegExp, before = ''): Promise<void> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [
      plainImports,
      without(left),
      {
        name: ENTRY,
        resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : undefined),
        load: (id) => (id === `\0${ENTRY}` ? code : undefined),
      },
    ],
    build: {
      target: TARGET,
      write: false,
      modulePreload: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const outputs = 'output' in built ? built.output : [];
  if (outputs.length !== 1)
    throw new Error(`${file.pathname} was to be one script, and became ${String(outputs.length)} files.`);
  await writeFile(file, before + outputs.map((output) => ('code' in output ? output.code : '')).join(''));
}
