import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig, envField } from 'astro/config';
import { embedScripts } from './src/bundling/embed-scripts.ts';
import { hashOf } from './src/bundling/hash.ts';
import { pageFiles } from './src/bundling/page-files.ts';
import { progressScript } from './src/bundling/progress-script.ts';
import { plainImports } from './src/bundling/plain-imports.ts';
import { SCRIPT_TARGET, TARGET } from './src/bundling/target.ts';
import { VIEWS } from './src/domain/worksheet/all-views.ts';
import { contentChecks } from './src/checks/integration.ts';
import { RECALL } from './src/components/recall.ts';
import { RESTORE } from './src/components/restore.ts';
import { hostHeaders } from './src/hosting/integration.ts';
import { SOURCE_LANGUAGE } from './src/domain/language/folders.ts';
import { TAGS } from './src/catalogue/languages.ts';

/**
 * The script of a pack: its own file, the views that are registered for it, and what else it brings along.
 *
 * @param {import('./src/domain/worksheet/define-view.ts').Pack} name
 * @param {readonly string[]} more paths in `src`, as regular expressions
 */
const pack = (name, ...more) => {
  const views = Object.values(VIEWS).filter(({ chunk }) => chunk === name);
  const results = views.map(({ kind }) => `views.${kind}.result`);
  return [name, new RegExp(`src.(${[...results, `mount.packs.(views.)?${name}\\.`, ...more].join('|')})`)];
};

/**
 * The scripts of the site: what every widget needs, and a pack for each set of views. The first that fits takes a module.
 */
const SHARED = [
  [
    'kit',
    /src.mount.data|src.domain.(lines.names|saved.(decode|keys|record|pending|storage-tier|answers|activity-id)|template)|vite.preload-helper|node_modules.(preact|nanostores)|src.stores.(?!shared-computer|arrival|records|watched|undo-erase|erase)|src.domain.(worksheet.(?!answered)|quiz|message.(sentence|line-words))|src.islands.(fields.(?!number|grid|table|lines)|static-markup|controls|day|heading|translation-safe-text|quiz|formatters|status|use-|widget|worksheet|exports|save-button|box-link|views.views)|src.mount.(browser-workbook|bring-rules|give-rules|clear-caches|hydrate|shared(-bar)?\.|storages|widgets|packs\.)/,
  ],
  pack('tables', 'islands.fields.(table|lines)'),
  ['intl', /src.mount.packs.intl\.|src.domain.intl/],
  pack('card'),
  pack('numbers', 'islands.fields.number'),
  pack('matrix', 'islands.fields.grid'),
  pack('roles', 'mount.(give-tasks|task-table)'),
  pack('days'),
  pack('texts'),
  pack('piles'),
  // Loaded when they are asked for, so that no other part of a page may come to lie in them.
  ['runs', /src.islands.runs|src.mount.packs.runs\./],
  ['places', /src.domain.lines.(counted|moved|place|free-place|key)\./],
  ['answered', /src.domain.worksheet.answered/],
  ['progress', /src.mount.draw-progress|src.domain.progress/],
  ['check', /src.islands.self-check|src.mount.packs.check\./],
  [
    'notes',
    /src.islands.notes(\.tsx|.(file-day|keep|later|shown)\.)|src.islands.wipe|src.stores.(arrival|records|watched)|src.domain.saved.earlier|src.mount.notes|src.pages._scripts.notes\./,
  ],
].map(([name, test], at, { length }) => ({ name, priority: length - at, test }));

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
    sitemap({ filter: (page) => !/\/(print|erased)\/$|\/embed\/.+\/$/.test(page) }),
    progressScript,
    // The scripts of embeds first: what becomes of a page goes by all that stands on it.
    embedScripts,
    pageFiles,
    hostHeaders({ main: SOURCE_LANGUAGE, others: TAGS.filter((tag) => tag !== SOURCE_LANGUAGE) }),
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
    // Whether pages are served from the sources: what the build puts beside them is not there then.
    define: { 'import.meta.env.SERVED': JSON.stringify(process.argv.includes('dev')) },
    build: {
      target: SCRIPT_TARGET,
      cssTarget: TARGET,
      // Astro marks pages that bring styles with a directive of its own; the bundler need not warn of it.
      rolldownOptions: { checks: { moduleLevelDirective: false }, output: { codeSplitting: { groups: SHARED } } },
    },
  },
  devToolbar: { enabled: false },
});
