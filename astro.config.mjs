import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath, URL } from 'node:url';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { build } from 'vite';
import { contentChecks } from './src/checks/integration.ts';
import { RESTORE } from './src/components/restore.ts';

/** Browsers from 2024 on. Older ones are not shut out: the pages are HTML, and answer without script. */
const TARGET = ['chrome123', 'firefox128', 'safari17.5'];

const ROOT = fileURLToPath(new URL('.', import.meta.url));

const hashOf = (script) => `sha256-${createHash('sha256').update(script).digest('base64')}`;

/** A script of no more bytes than this stands on the page itself, which saves a request. */
const ENTRY = 4_096;
const scriptTag = /<script type="module" src="([^"]*\/_astro\/[^"]*)"><\/script>/g;

/**
 * Puts the small scripts of a page into it as one, with the addresses of what they call for. All but one only load a pack,
 * so their names cannot meet.
 */
async function inlineEntries(html, dir, path) {
  const tags = [...html.matchAll(scriptTag)];
  const texts = await Promise.all(
    tags.map(async ([tag, address]) => {
      const text = await readFile(new URL(address.slice(address.lastIndexOf('/_astro/') + 1), dir), 'utf8');
      const folder = address.slice(0, address.lastIndexOf('/') + 1);
      return {
        tag,
        size: text.length,
        text: text.trim().replaceAll(/(from|import)"\.\//g, (_, word) => `${word}"${folder}`),
      };
    }),
  );
  const small = texts.filter(({ size }) => size <= ENTRY);
  if (small.filter(({ text }) => /import\s*[{*\w]/.test(text)).length > 1)
    throw new Error(`${path}: two of its scripts name what they import. Move one into its pack: see SHARED.`);
  const last = small.at(-1);
  return small.reduce(
    (page, one) =>
      page.replace(one.tag, () =>
        one === last ? `<script type="module">${small.map(({ text }) => text).join('')}</script>` : '',
      ),
    html,
  );
}

/**
 * Astro writes its policy at the end of the head, after the links, and lists every hash of the site on every page. A
 * policy holds from where it stands, so it is moved up to just behind the character set; and a page keeps only the
 * hashes of what is inline on it.
 */
const policyFirst = {
  name: 'cairn:policy-first',
  hooks: {
    'astro:build:done': async ({ assets, dir }) => {
      const pages = [...assets.values()].flat().map(fileURLToPath);
      for (const path of pages.filter((file) => file.endsWith('.html'))) {
        const html = await inlineEntries(await readFile(path, 'utf8'), dir, path);
        const charset = '<meta charset="utf-8">';
        const [policy] = html.match(/<meta http-equiv="content-security-policy"[^>]*>/) ?? [];
        if (!policy || !html.includes(charset)) {
          throw new Error(
            `${path} has no policy, or does not begin with ${charset}. Every page needs both: see layouts/Site.astro.`,
          );
        }
        const inline = [...html.matchAll(/<(script|style)\b([^>]*)>([^]*?)<\/\1>/g)]
          .filter(([, , attributes]) => !/\bsrc=|application\/json/.test(attributes))
          .map(([, tag, , text]) => ({ tag, hash: hashOf(text) }));
        const known = inline.map(({ hash }) => hash);
        // Unknown to Astro: the styles that a page takes for its own activities (components/SheetStyles.astro), and
        // the scripts that have just been put into it.
        const missing = (kind) =>
          inline.filter(({ tag, hash }) => tag === kind && !policy.includes(hash)).map(({ hash }) => `'${hash}'`);
        const pruned = policy
          .replace(/ 'sha256-[^']*'/g, (hash) => (known.includes(hash.slice(2, -1)) ? hash : ''))
          .replace(/style-src\b/, (word) => [word, ...missing('style')].join(' '))
          .replace(/script-src\b/, (word) => [word, ...missing('script')].join(' '));
        await writeFile(
          path,
          html.replace(policy, '').replace(charset, () => charset + pruned),
        );
      }
    },
  },
};

/**
 * The scripts of the site: what draws progress, what every widget needs, and a pack for each set of views. A lesson asks
 * for three of them, the small pages for no widget code. The first that fits takes a module.
 */
const SHARED = [
  ['progress', /src.mount.(draw-progress|data)|src.domain.(saved|progress|template)/],
  [
    'kit',
    /node_modules.(preact|nanostores)|src.stores.(?!shared-computer)|src.domain.(worksheet.(?!answered)|quiz|message.(sentence|line-words))|src.islands.(fields.(?!number|grid)|built|controls|day|heading|live|quiz|speech|status|use-|widget|worksheet|exports|save-button|box-link|views.(views|card))|src.mount.(browser-workbook|hydrate|shared\.|storages|widgets|packs\.)/,
  ],
  ['numbers', /src.islands.(views.funnel|fields.number)|src.mount.packs.numbers\./],
  ['matrix', /src.islands.(views.matrix|fields.grid)|src.mount.packs.matrix\./],
  ['roles', /src.islands.views.roles|src.mount.packs.roles\./],
  ['days', /src.islands.views.(calendar|compare|plan)|src.mount.packs.days\./],
  ['texts', /src.islands.views.(message|trend)|src.mount.packs.texts\./],
  ['piles', /src.islands.views.piles|src.mount.packs.piles\./],
  ['runs', /src.islands.runs|src.domain.worksheet.answered|src.mount.packs.runs\./],
  ['check', /src.islands.self-check|src.mount.packs.check\./],
].map(([name, test], at, { length }) => ({ name, priority: length - at, test }));

/**
 * What is loaded on a press is one file without styles, so the bundler's own loader, which looks for more files to load
 * first, would be a third of a pack for nothing.
 */
const plainImport = {
  name: 'cairn:plain-import',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

/**
 * Embeds leave files and mail drafts to the full site (components/words-for.ts), so what makes them comes along as nothing:
 * its names, and no code.
 */
const filesElsewhere = {
  name: 'cairn:files-elsewhere',
  enforce: 'pre',
  load: {
    filter: { id: /\/src\/(islands\/(save-button|mail-link|drawing-file)|files\/(ics|csv))\.tsx?$/ },
    handler: async (id) =>
      [...(await readFile(id, 'utf8')).matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)]
        .map(([, name]) => `export const ${name} = () => null;`)
        .join(''),
  },
};

/**
 * Puts together one classic script, without anything that it would have to load: a frame in a sandbox gets no module.
 *
 * @param file where it goes
 * @param code what it runs: imports, by paths from the root of the project
 * @param before put in front of it, as it is
 */
async function classicScript(file, code, before = '') {
  const entry = 'cairn:entry';
  const { output } = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [
      plainImport,
      filesElsewhere,
      {
        name: 'cairn:entry',
        resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
        load: (id) => (id === `\0${entry}` ? code : undefined),
      },
    ],
    build: {
      target: TARGET,
      write: false,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  });
  await writeFile(file, before + output[0].code);
}

/**
 * The scripts of embeds: one for each set of packs that a page in the build asks for, by the name of that set; and the
 * loader, for those who show embeds.
 */
const embedScripts = {
  name: 'cairn:embed-scripts',
  hooks: {
    'astro:build:done': async ({ assets, dir }) => {
      const pages = [...assets.values()]
        .flat()
        .filter(({ href }) => href.startsWith(new URL('embed/', dir).href) && href.endsWith('/index.html'));
      const asked = await Promise.all(
        pages.map(async (page) => /<script defer src="\.\.\/([a-z-]+)\.js">/.exec(await readFile(page, 'utf8'))?.[1]),
      );
      const tasks = await readFile(new URL('tasks.js', dir), 'utf8');
      for (const set of new Set(asked)) {
        if (set === undefined) throw new Error('An embed asks for no script: see layouts/Embed.astro.');
        const packs = set === 'plain' ? [] : set.split('-');
        const code = [
          ...packs.map((pack) => `import '/src/mount/packs/${pack}.ts';`),
          "import { startEmbed } from '/src/mount/embed.ts';",
          'startEmbed();',
        ].join('\n');
        // The table of tasks is a script of its own on the site; here it comes along.
        await classicScript(new URL(`embed/${set}.js`, dir), code, packs.includes('roles') ? `${tasks};` : '');
      }
      await classicScript(new URL('embed.js', dir), "import '/src/embeds/loader.ts';");
    },
  },
};

export default defineConfig({
  site: process.env.SITE_URL || 'https://cairn.example',
  base: process.env.BASE_PATH || '/',
  outDir: process.env.OUT_DIR || 'dist',
  trailingSlash: 'always',
  server: { port: Number(process.env.PORT || 4321) },
  integrations: [
    contentChecks(),
    preact(),
    mdx(),
    sitemap({ filter: (page) => !/\/(print|erased)\/$|\/embed\/[^/]+\/$/.test(page) }),
    policyFirst,
    embedScripts,
  ],
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'always' },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ],
      scriptDirective: { hashes: [hashOf(RESTORE)] },
    },
  },
  vite: {
    plugins: [plainImport],
    build: {
      target: TARGET,
      cssTarget: TARGET,
      // Astro marks pages that bring styles with a directive of its own; the bundler need not warn of it.
      rolldownOptions: { checks: { moduleLevelDirective: false }, output: { codeSplitting: { groups: SHARED } } },
    },
  },
  devToolbar: { enabled: false },
});
