import { readFile } from 'node:fs/promises';
import { build, type Plugin } from 'vite';
import { OWN_BUILD } from './own-build.ts';
import { plainImports } from './plain-imports.ts';
import { SCRIPT_TARGET } from './target.ts';

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

/**
 * What would be loaded when it is asked for is not there: a page in a sandbox can load nothing later, and offers nothing that
 * needs it. Bundled in, it would also make every module that it shares wait for it.
 */
const nothingLater: Plugin = {
  name: 'cairn:nothing-later',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/.*\.tsx?$/, code: /\bimport\(/ },
    handler: (code) => code.replaceAll(/\bimport\((?:\/\*.*?\*\/)?\s*[^()]+\)/g, 'Promise.reject()'),
  },
};

const ENTRY = 'cairn:entry';

/**
 * Puts together one classic script, without anything that it would have to load: a frame in a sandbox gets no module.
 *
 * @param name what it is called where it fails
 * @param code what it runs: imports, by paths from the root of the project
 * @param left the files that are left out: nothing of what they export is ever called
 * @returns its text
 * @throws Error when the bundler makes anything else than one script
 */
export async function classicScript(name: string, code: string, left: RegExp): Promise<string> {
  const built = await build({
    ...OWN_BUILD,
    plugins: [
      plainImports,
      without(left),
      nothingLater,
      {
        name: ENTRY,
        resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : undefined),
        load: (id) => (id === `\0${ENTRY}` ? code : undefined),
      },
    ],
    build: {
      target: SCRIPT_TARGET,
      write: false,
      modulePreload: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const outputs = 'output' in built ? built.output : [];
  if (outputs.length !== 1)
    throw new Error(`${name} was to be one script, and became ${String(outputs.length)} files.`);
  return outputs
    .map((output) => ('code' in output ? output.code : ''))
    .join('')
    .trim();
}
