import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { packFiles } from '../domain/worksheet/packs.ts';
import { packsInContent } from './packs-in-content.ts';
import { plainImports } from './plain-imports.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const VIRTUAL = 'virtual:cairn-packs/';
/** What every page with activities starts with. */
const START = 'src/mount/start.ts';

/** The modules that every page with activities has: all that its start imports, by their ids. */
let kit: ReadonlySet<string> = new Set();

/** Whether a module lies in the script that every page with activities has. */
export const isInKit = (id: string): boolean => kit.has(id) || id.includes('vite/preload-helper');

/** The names of the built files, by the names of their sets. */
const files = new Map<string, string>();

const builtTag = /<script type="module" src="([^"]*)@id\/virtual:cairn-packs\/([\w.-]+)"><\/script>/g;

/**
 * A page with the script of its packs where it asks for them.
 *
 * @param path what the page is called where that fails
 * @throws Error when there is no such script
 */
export const withPacks = (html: string, path: string): string =>
  html.replaceAll(builtTag, (_, base: string, name: string) => {
    const file = files.get(name);
    if (file === undefined)
      throw new Error(
        `${path} needs the packs ${name} together, and no activity or lesson does. Add its activities to those of bundling/packs-in-content.ts.`,
      );
    return `<script type="module">import"${base}${file}";</script>`;
  });

/** The modules that a script imports, and they in turn, without itself and what is loaded later. */
async function modulesOf(entry: string): Promise<ReadonlySet<string>> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [plainImports],
    build: { write: false, minify: false, modulePreload: false, rolldownOptions: { input: entry } },
  });
  const chunks = ('output' in built ? built.output : []).filter((output) => output.type === 'chunk');
  const found = new Set<string>();
  const follow = (name: string): void => {
    const chunk = chunks.find(({ fileName }) => fileName === name);
    for (const id of chunk?.moduleIds ?? []) found.add(id);
    chunk?.imports.forEach(follow);
  };
  for (const { isEntry, fileName } of chunks) if (isEntry) follow(fileName);
  // It runs when all packs have.
  found.delete(entry);
  return found;
}

/**
 * One script for each set of packs that pages have, beside the kit: what is packed together is smaller than its parts by a
 * tenth, and is one request. A module that several sets need stands in each of them, told apart by the name of the set behind
 * its id; what the kit has stands there alone, and so does what is loaded later.
 */
export const pagePacks: Plugin = {
  name: 'cairn:page-packs',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  async buildStart() {
    if (this.meta.watchMode || this.environment.mode === 'dev') return;
    kit = await modulesOf(ROOT + START);
    for (const name of packsInContent(ROOT)) this.emitFile({ type: 'chunk', id: VIRTUAL + name, name: 'packs' });
  },
  async resolveId(source, importer, options) {
    if (source.startsWith(VIRTUAL)) return `\0${source}`;
    const [, set] = /\0virtual:cairn-packs\/([\w.-]+)$|\?packs=([\w-]+)$/.exec(importer ?? '')?.filter(Boolean) ?? [];
    if (set === undefined || this.environment.mode === 'dev' || options.kind === 'dynamic-import') return null;
    const resolved = await this.resolve(source, importer, { skipSelf: true });
    return resolved === null || resolved.external || kit.has(resolved.id) ? resolved : `${resolved.id}?packs=${set.replaceAll('.', '-')}`;
  },
  load(id) {
    const [, name] = /^\0virtual:cairn-packs\/([\w.-]+)$/.exec(id) ?? [];
    return name === undefined
      ? null
      : packFiles(name)
          .map((pack) => `import '/src/mount/packs/${pack}.ts';`)
          .join('\n');
  },
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      const [, name] =
        /^\0virtual:cairn-packs\/([\w.-]+)$/.exec((file.type === 'chunk' && file.facadeModuleId) || '') ?? [];
      if (name !== undefined) files.set(name, file.fileName);
    }
  },
};
