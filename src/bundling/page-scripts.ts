import { build, type Plugin } from 'vite';
import { OWN_BUILD, ROOT } from './own-build.ts';
import { plainImports } from './plain-imports.ts';
import { importsOf } from './script-imports.ts';
import { scriptsInContent } from './scripts-in-content.ts';

/** What every page with activities has: what this imports. */
const START = `${ROOT}/src/mount/start.ts`;

const VIRTUAL = 'virtual:cairn-page/';
const virtualId = /^\0virtual:cairn-page\/([\w-]+)$/;
/** Where a page asks for its script (pages/_scripts/PageScript.astro). */
const askedFor = /<script type="module" src="([^"]*)@id\/virtual:cairn-page\/([\w-]+)"><\/script>/g;

/** The modules of the kit, by their ids. */
let kit: ReadonlySet<string> = new Set();

/** Whether a module is one of those that every page with activities has, and lies in the script that they share. */
export const isInKit = (id: string): boolean => kit.has(id) || id.includes('vite/preload-helper');

/** Whether a module stands in the script of one kind of page alone, as its own copy. */
export const isCopy = (id: string): boolean => id.includes('?page=');

/** The names of the built files: of the kit, and by the names of the scripts of pages. */
const files = new Map<string, string>();

/**
 * A page with its script where it asks for it, and with word of the kit ahead: the browser fetches both at once.
 *
 * @param path what the page is called where that fails
 * @throws Error when there is no such script
 */
export const withPageScript = (html: string, path: string): string =>
  html.replaceAll(askedFor, (_, base: string, name: string) => {
    const [shared, own] = [files.get('kit'), files.get(name)];
    if (shared === undefined || own === undefined)
      throw new Error(
        `${path} asks for the script “${name}”, and no lesson or activity has these packs. Name it in bundling/scripts-in-content.ts.`,
      );
    return `<link rel="modulepreload" href="${base}${shared}"><script type="module" src="${base}${own}"></script>`;
  });

/** The modules that a module imports, and they in turn, without itself and what is loaded later. */
async function modulesOf(entry: string): Promise<ReadonlySet<string>> {
  const built = await build({
    ...OWN_BUILD,
    plugins: [plainImports],
    build: { write: false, minify: false, modulePreload: false, rolldownOptions: { input: entry } },
  });
  const chunks = ('output' in built ? built.output : []).flatMap((output) => (output.type === 'chunk' ? [output] : []));
  const found = new Set<string>();
  const follow = (name: string): void => {
    const chunk = chunks.find(({ fileName }) => fileName === name);
    for (const id of chunk?.moduleIds ?? []) found.add(id);
    chunk?.imports.forEach(follow);
  };
  for (const { isEntry, fileName } of chunks) if (isEntry) follow(fileName);
  found.delete(entry);
  return found;
}

/**
 * One script for each kind of page: what starts it, with the packs of its activities, beside the kit that all of them share.
 * Packed together they are smaller than one by one, and are one request. A module that several of them need is in each, told apart by the name of the script behind its id; what the kit has is in the kit alone, and what is loaded
 * later stands alone too.
 */
export const pageScripts: Plugin = {
  name: 'cairn:page-scripts',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  async buildStart() {
    if (this.environment.mode === 'dev') return;
    kit = await modulesOf(START);
    for (const name of scriptsInContent(ROOT)) this.emitFile({ type: 'chunk', id: VIRTUAL + name, name: 'page' });
  },
  async resolveId(source, importer = '', { kind }) {
    if (source.startsWith(VIRTUAL)) return `\0${source}`;
    const script = virtualId.exec(importer)?.[1] ?? /\?page=([\w-]+)$/.exec(importer)?.[1];
    if (script === undefined || kind === 'dynamic-import' || this.environment.mode === 'dev') return null;
    const resolved = await this.resolve(source, importer, { skipSelf: true });
    return resolved === null || resolved.external || kit.has(resolved.id) ? resolved : `${resolved.id}?page=${script}`;
  },
  load(id) {
    const name = virtualId.exec(id)?.[1];
    return name === undefined ? null : importsOf(name);
  },
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const name = file.name === 'kit' ? 'kit' : virtualId.exec(file.facadeModuleId ?? '')?.[1];
      if (name !== undefined) files.set(name, file.fileName);
    }
  },
};
