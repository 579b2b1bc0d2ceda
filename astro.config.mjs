import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig, envField } from 'astro/config';
import { embedScripts } from './src/bundling/embed-scripts.ts';
import { hashOf } from './src/bundling/hash.ts';
import { pageFiles } from './src/bundling/page-files.ts';
import { plainImports } from './src/bundling/plain-imports.ts';
import { TARGET } from './src/bundling/target.ts';
import { contentChecks } from './src/checks/integration.ts';
import { RECALL } from './src/components/recall.ts';
import { RESTORE } from './src/components/restore.ts';
import { hostHeaders } from './src/hosting/integration.ts';

/**
 * The scripts of the site: what reads the keeping place, what every widget needs, and a pack for each set of views. A
 * lesson asks for three of them, the small pages for no widget code. The first that fits takes a module.
 */
const SHARED = [
  ['saved', /src.mount.data|src.domain.(saved.(decode|keys|record|pending|place|answers|activity-id)|template)/],
  [
    'kit',
    /vite.preload-helper|node_modules.(preact|nanostores)|src.stores.(?!shared-computer|arrival|records|watched)|src.domain.(worksheet.(?!answered)|quiz|message.(sentence|line-words))|src.islands.(fields.(?!number|grid)|built|controls|day|heading|live|quiz|speech|status|use-|widget|worksheet|exports|save-button|box-link|views.(views|card))|src.mount.(browser-workbook|clear-caches|hydrate|shared\.|storages|widgets|packs\.)/,
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
    pageFiles,
    embedScripts,
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
