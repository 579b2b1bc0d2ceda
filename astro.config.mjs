import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentChecks } from './src/checks/integration.ts';
import { RESTORE } from './src/components/restore.ts';

/** Browsers from 2024 on. Older ones are not shut out: the pages are HTML, and answer without script. */
const TARGET = ['chrome123', 'firefox128', 'safari17.5'];

const hashOf = (script) => `sha256-${createHash('sha256').update(script).digest('base64')}`;

/**
 * Astro writes its policy at the end of the head, after the links, and lists every hash of the site on every page. A
 * policy holds from where it stands, so it is moved up to just behind the character set; and a page keeps only the
 * hashes of what is inline on it.
 */
const policyFirst = {
  name: 'cairn:policy-first',
  hooks: {
    'astro:build:done': async ({ assets }) => {
      const pages = [...assets.values()].flat().map(fileURLToPath);
      for (const path of pages.filter((file) => file.endsWith('.html'))) {
        const html = await readFile(path, 'utf8');
        const charset = '<meta charset="utf-8">';
        const [policy] = html.match(/<meta http-equiv="content-security-policy"[^>]*>/) ?? [];
        if (!policy || !html.includes(charset)) {
          throw new Error(
            `${path} has no policy, or does not begin with ${charset}. Every page needs both: see layouts/Site.astro.`,
          );
        }
        const inline = [...html.matchAll(/<(script|style)\b[^>]*>([^]*?)<\/\1>/g)].map(([, tag, text]) => ({
          tag,
          hash: hashOf(text),
        }));
        const known = inline.map(({ hash }) => hash);
        // Styles that a page takes for its own activities (components/SheetStyles.astro) are unknown to Astro.
        const missing = inline.filter(({ tag, hash }) => tag === 'style' && !policy.includes(hash));
        const pruned = policy
          .replace(/ 'sha256-[^']*'/g, (hash) => (known.includes(hash.slice(2, -1)) ? hash : ''))
          .replace(/style-src\b/, (word) => [word, ...missing.map(({ hash }) => `'${hash}'`)].join(' '));
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
    /node_modules.(preact|nanostores|@nanostores)|src.stores|src.domain.(worksheet.(?!answered)|quiz|numbers.count)|src.islands.(fields|controls|day|heading|live|quiz|speech|status|use-sheet|widget|worksheet|views.views|exports|box-link)|src.mount.(browser-workbook|widgets|packs\.)/,
  ],
  ['numbers', /src.islands.views.funnel/],
  ['matrix', /src.islands.views.matrix/],
  ['roles', /src.islands.views.roles/],
  ['piles', /src.islands.views.piles/],
  ['texts', /src.islands.views.(calendar|card|compare|message|plan|trend)/],
  ['check', /src.islands.self-check/],
  ['paper', /src.islands.paper/],
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
    sitemap({ filter: (page) => !page.endsWith('/print/') }),
    policyFirst,
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
    build: {
      target: TARGET,
      cssTarget: TARGET,
      // Astro marks pages that bring styles with a directive of its own; the bundler need not warn of it.
      rolldownOptions: { checks: { moduleLevelDirective: false }, output: { codeSplitting: { groups: SHARED } } },
    },
  },
  devToolbar: { enabled: false },
});
