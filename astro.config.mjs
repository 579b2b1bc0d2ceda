import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig, envField } from 'astro/config';
import { embedScripts } from './src/bundling/embed-scripts.ts';
import { hashOf } from './src/bundling/hash.ts';
import { pageFiles } from './src/bundling/page-files.ts';
import { isCopy, isInKit, pageScripts } from './src/bundling/page-scripts.ts';
import { progressScript } from './src/bundling/progress-script.ts';
import { plainImports } from './src/bundling/plain-imports.ts';
import { SCRIPT_TARGET, TARGET } from './src/bundling/target.ts';
import { contentChecks } from './src/checks/integration.ts';
import { RECALL } from './src/components/recall.ts';
import { RESTORE } from './src/components/restore.ts';
import { hostHeaders } from './src/hosting/integration.ts';
import { SOURCE_LANGUAGE } from './src/domain/language/folders.ts';
import { TAGS } from './src/catalogue/languages.ts';

/** The scripts of the site that more than one page has, beside the scripts of pages. The first that fits takes a module. */
const SHARED = [
  // Loaded when they are asked for, so that no other part of a page may come to lie in them.
  ['small', /src.(domain.saved.(accept|answers)|wording.untranslated)\./],
  ['erase', /src.stores.erase|src.mount.clear-caches/],
  [
    'places',
    /src.(domain.(lines.(counted|moved|place|free-place|key|hanging-kinds))|fields.[a-z-]+.lines|islands.day)\./,
  ],
  ['answered', /src.domain.worksheet.answered|src.fields.[a-z-]+.back\./],
  ['progress', /src.mount.draw-progress|src.domain.progress/],
  [
    'notes',
    /src.islands.notes(\.tsx|.(file-day|keep|later|shown)\.)|src.islands.wipe|src.stores.(arrival|records|watched)|src.domain.saved.earlier|src.mount.notes|src.pages._scripts.notes\./,
  ],
  ['restore', /src.islands.notes.restore\.|src.domain.saved.combine/],
].map(([name, path], at, { length }) => ({
  name,
  priority: length - at,
  test: (/** @type {string} */ id) => path.test(id) && !isCopy(id) && !isInKit(id),
}));

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
    plugins: [plainImports, pageScripts],
    // Whether pages are served from the sources: what the build puts beside them is not there then.
    define: { 'import.meta.env.SERVED': JSON.stringify(process.argv.includes('dev')) },
    build: {
      target: SCRIPT_TARGET,
      cssTarget: TARGET,
      // Astro marks pages that bring styles with a directive of its own; the bundler need not warn of it.
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        output: { codeSplitting: { groups: [{ name: 'kit', priority: SHARED.length + 1, test: isInKit }, ...SHARED] } },
      },
    },
  },
  devToolbar: { enabled: false },
});
