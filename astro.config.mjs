import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath, URL } from 'node:url';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig, envField } from 'astro/config';
import { contentChecks } from './src/checks/integration.ts';
import { RECALL } from './src/components/recall.ts';
import { RESTORE } from './src/components/restore.ts';
import { hostHeaders } from './src/hosting/integration.ts';
import { namesIn, usedRules, withoutScale } from './src/components/used-rules.ts';

/** Browsers from 2024 on. Older ones are not shut out: the pages are HTML, and answer without script. */
const TARGET = ['chrome123', 'firefox128', 'safari17.5'];

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

const styleTag = /<style>([^]*?)<\/style>/g;

/** The page, the scripts it loads and those it may load later, as one text; a script names another by its file. */
async function textOf(html, dir) {
  const texts = new Map([['', html.replaceAll(styleTag, '')]]);
  for (const [, text] of texts) {
    for (const [, name] of text.matchAll(/(?:_astro|\.)\/([\w.-]+\.js)\b/g))
      if (!texts.has(name)) texts.set(name, await readFile(new URL(`_astro/${name}`, dir), 'utf8'));
  }
  return [...texts.values()].join(' ');
}

/** Makes one style of those of a page, without the rules that the page cannot use. */
async function joinStyles(html, dir) {
  const names = new Set(namesIn(await textOf(html, dir)));
  const css = withoutScale(usedRules([...html.matchAll(styleTag)].map(([, text]) => text).join(''), names));
  let first = true;
  return html.replaceAll(styleTag, () => {
    const tag = first ? `<style>${css}</style>` : '';
    first = false;
    return tag;
  });
}

/**
 * Astro writes its policy at the end of the head, after the links, and lists every hash of the site on every page. A
 * policy holds from where it stands, so it is moved up to just behind the character set; and a page keeps only the
 * hashes of what is inline on it, and the right to a manifest where it has one.
 */
const policyFirst = {
  name: 'cairn:policy-first',
  hooks: {
    'astro:build:done': async ({ assets, dir }) => {
      const pages = [...assets.values()].flat().map(fileURLToPath);
      for (const path of pages.filter((file) => file.endsWith('.html'))) {
        const html = await joinStyles(await inlineEntries(await readFile(path, 'utf8'), dir, path), dir);
        const charset = '<meta charset="utf-8">';
        const [policy] = html.match(/<meta http-equiv="content-security-policy"[^>]*>/) ?? [];
        if (!policy || !html.includes(charset)) {
          throw new Error(
            `${path} has no policy, or does not begin with ${charset}. Every page needs both: see layouts/Site.astro.`,
          );
        }
        const inline = [...html.matchAll(/<(script|style)\b([^>]*)>([^]*?)<\/\1>/g)]
          .filter(([, , attributes]) => !/\bsrc=|application\/(ld\+)?json/.test(attributes))
          .map(([, tag, , text]) => ({ tag, hash: hashOf(text) }));
        const known = inline.map(({ hash }) => hash);
        // Unknown to Astro: the style and the scripts that have just been put into the page.
        const missing = (kind) =>
          inline.filter(({ tag, hash }) => tag === kind && !policy.includes(hash)).map(({ hash }) => `'${hash}'`);
        // A page without a manifest asks for none.
        const pruned = policy
          .replace(html.includes('rel="manifest"') ? '' : "manifest-src 'self';", '')
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
 * The scripts of the site: what reads the keeping place, what every widget needs, and a pack for each set of views. A
 * lesson asks for three of them, the small pages for no widget code. The first that fits takes a module.
 */
const SHARED = [
  ['saved', /src.mount.data|src.domain.(saved.(decode|keys|record|pending|place|answers|activity-id)|template)/],
  [
    'kit',
    /vite.preload-helper|node_modules.(preact|nanostores)|src.stores.(?!shared-computer|arrival|records|watched)|src.domain.(worksheet.(?!answered)|quiz|message.(sentence|line-words))|src.islands.(fields.(?!number|grid)|built|controls|day|heading|live|quiz|speech|status|use-|widget|worksheet|exports|save-button|box-link|views.(views|card))|src.mount.(browser-workbook|clear-caches|shared\.|storages|widgets|packs\.)/,
  ],
  ['numbers', /src.islands.(views.funnel|fields.number)|src.mount.packs.numbers\./],
  ['matrix', /src.islands.(views.matrix|fields.grid)|src.mount.packs.matrix\./],
  ['roles', /src.islands.views.roles|src.mount.packs.roles\./],
  ['days', /src.islands.views.(calendar|compare|plan)|src.mount.packs.days\./],
  ['texts', /src.islands.views.(message|trend)|src.mount.packs.texts\./],
  ['piles', /src.islands.views.piles|src.mount.packs.piles\./],
  ['runs', /src.islands.runs|src.mount.packs.runs\./],
  // Loaded when they are asked for, so that no other part of a page may come to lie in them.
  ['answered', /src.domain.worksheet.answered/],
  ['progress', /src.mount.draw-progress|src.domain.progress/],
  ['check', /src.islands.self-check|src.mount.packs.check\./],
  [
    'notes',
    /src.islands.notes(\.tsx|.(file-day|keep|later|shown)\.)|src.islands.wipe|src.stores.(arrival|records|watched)|src.domain.saved.earlier|src.mount.notes|src.pages._scripts.notes\./,
  ],
].map(([name, test], at, { length }) => ({ name, priority: length - at, test }));

/**
 * Vite wraps each script that is loaded when it is asked for, and ships code that fetches its styles and imports ahead.
 * Here there are no such styles, and what such a script imports is on the page already: the wrapper only has to pass on.
 */
const plainImports = {
  name: 'cairn:plain-imports',
  enforce: 'pre',
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
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
    sitemap({ filter: (page) => !/\/(print|erased|advisers\/embed\/.+)\/$/.test(page) }),
    policyFirst,
    hostHeaders(),
  ],
  markdown: { syntaxHighlight: false },
  env: {
    schema: {
      PUBLISHER: envField.string({ context: 'server', access: 'public', optional: true }),
      CONTACT_URL: envField.string({ context: 'server', access: 'public', optional: true, url: true }),
    },
  },
  build: { inlineStylesheets: 'always' },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ],
      scriptDirective: { hashes: [hashOf(RESTORE), hashOf(RECALL)] },
    },
  },
  vite: {
    plugins: [plainImports],
    build: {
      target: TARGET,
      cssTarget: TARGET,
      // Astro marks pages that bring styles with a directive of its own; the bundler need not warn of it.
      rolldownOptions: { checks: { moduleLevelDirective: false }, output: { codeSplitting: { groups: SHARED } } },
    },
  },
  devToolbar: { enabled: false },
});
