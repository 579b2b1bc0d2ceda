/**
 * How a folder may use another folder or a package: as it is, or for its types alone, which are gone when the code runs.
 * A list of names: these and no others.
 */
export type Use = 'value' | 'type' | readonly string[];

/** What the files of one folder of `src` may import. The folder itself is always allowed. */
export type Rule = {
  readonly folders: Readonly<Record<string, Use>>;
  /** Packages by name; `*` at the end stands for anything. */
  readonly packages: Readonly<Record<string, Use>>;
  /** No page, clock or chance: the same in, the same out. */
  readonly pure?: true;
  /** Names that must not be imported, with the fix. */
  readonly forbidden?: Readonly<Record<string, string>>;
};

const ZOD = { 'astro/zod': 'value' } as const;
const ASTRO = { 'astro:*': 'value', astro: 'type', 'astro/types': 'type' } as const;

/**
 * The arrows of the architecture: folder, or single file, of `src` → what it may import. What is not written here is not
 * allowed, and there are no exceptions. Left and up never import right or down.
 */
export const RULES: Readonly<Record<string, Rule>> = {
  schema: { folders: {}, packages: ZOD },
  domain: { folders: { schema: 'type' }, packages: {}, pure: true },
  wording: { folders: { domain: 'type' }, packages: {} },
  files: { folders: { domain: 'value', schema: 'type', wording: 'type' }, packages: {}, pure: true },
  stores: { folders: { domain: 'value', schema: 'type' }, packages: { nanostores: 'value' } },
  islands: {
    folders: { stores: 'value', domain: 'value', files: 'value', schema: 'type', wording: 'type' },
    packages: { preact: 'value', 'preact/hooks': 'value', nanostores: 'type', uqr: 'value' },
    forbidden: { useId: 'make the id out of the ids of activity and field: those are the same on every page.' },
  },
  embeds: { folders: { domain: 'type' }, packages: {} },
  mount: {
    folders: {
      islands: 'value',
      stores: 'value',
      embeds: 'value',
      domain: 'value',
      schema: 'type',
      wording: 'type',
      files: 'type',
    },
    packages: { preact: ['h', 'hydrate', 'render'] },
  },
  checks: {
    folders: { schema: 'value', domain: 'value' },
    packages: {
      ...ZOD,
      yaml: 'value',
      unified: 'value',
      'remark-parse': 'value',
      'remark-mdx': 'value',
      'flesch-kincaid': 'value',
      leven: 'value',
      syllable: 'value',
      'github-slugger': 'value',
      'node:*': 'value',
      astro: 'type',
    },
  },
  catalogue: { folders: { domain: 'value', schema: 'type', wording: 'value' }, packages: ASTRO },
  exports: {
    folders: { domain: 'value', files: 'value', wording: 'value', schema: 'type' },
    packages: { xmlbuilder2: 'value', 'schema-dts': 'type' },
  },
  cards: {
    folders: { styles: 'value' },
    packages: {
      harfbuzzjs: 'value',
      'bidi-js': 'value',
      'woff2-encoder/decompress': 'value',
      '@expo-google-fonts/*': 'value',
      sharp: 'value',
      'node:*': 'value',
    },
  },
  components: {
    folders: {
      islands: 'value',
      catalogue: 'value',
      domain: 'value',
      wording: 'value',
      // The unopened sheet that a widget is built with.
      stores: 'value',
      styles: 'value',
      schema: 'type',
    },
    packages: { ...ASTRO, 'schema-dts': 'type' },
  },
  layouts: {
    folders: {
      components: 'value',
      styles: 'value',
      wording: 'value',
      domain: 'value',
      catalogue: 'type',
      schema: 'type',
    },
    packages: ASTRO,
  },
  pages: {
    folders: {
      schema: 'value',
      domain: 'value',
      wording: 'value',
      files: 'value',
      stores: 'value',
      islands: 'value',
      embeds: 'value',
      mount: 'value',
      catalogue: 'value',
      cards: 'value',
      exports: 'value',
      components: 'value',
      layouts: 'value',
      styles: 'value',
    },
    packages: ASTRO,
  },
  hosting: { folders: {}, packages: { 'node:*': 'value', astro: 'type' } },
  // What becomes of pages and scripts once they are built.
  bundling: {
    folders: { domain: 'value', schema: 'value', catalogue: 'value', wording: 'value' },
    packages: {
      vite: 'value',
      postcss: 'value',
      'postcss-selector-parser': 'value',
      yaml: 'value',
      'node:*': 'value',
      astro: 'type',
    },
  },
  styles: { folders: {}, packages: {} },
  'content.config.ts': {
    folders: { schema: 'value' },
    packages: { 'astro:content': 'value', 'astro/loaders': 'value' },
  },
  // Which language a page is in.
  'middleware.ts': {
    folders: { catalogue: 'value', components: 'value', domain: 'value', wording: 'value' },
    packages: { 'astro:middleware': 'value' },
  },
  'env.d.ts': {
    folders: { catalogue: 'type', schema: 'type', domain: 'type', wording: 'type' },
    packages: { astro: 'type', 'astro/client': 'type' },
  },
  'astro.config.mjs': {
    folders: {
      bundling: 'value',
      checks: 'value',
      components: 'value',
      domain: 'value',
      hosting: 'value',
      catalogue: 'value',
    },
    packages: { 'astro/config': 'value', '@astrojs/*': 'value', 'node:*': 'value' },
  },
};

/** Folders of features: each of their folders holds one feature whole, and its files keep to the layers by their names. */
export const FEATURES: readonly string[] = ['fields', 'views'];

/** The layer of a file in the folder of a feature, by its name; the first that fits. */
export const LAYERS: readonly (readonly [name: RegExp, layer: string])[] = [
  [/^schema\.ts$/, 'schema'],
  [/^check\.ts$/, 'checks'],
  [/^words(\.[a-z-]+)?\.ts$/i, 'wording'],
  [/^result(-[a-z-]+)?\.tsx?$/, 'islands'],
  [/^(built|control|live)\.tsx$/, 'islands'],
  [/^style\.css$/, 'styles'],
  // What is worked out.
  [/^[a-z-]+\.ts$/, 'domain'],
];

/** The page, the clock and chance, by the names under which code reaches them. */
export const IMPURE: Readonly<Record<string, string>> = {
  document: 'the page',
  window: 'the page',
  globalThis: 'the page',
  navigator: 'the browser',
  localStorage: 'the storage',
  sessionStorage: 'the storage',
  indexedDB: 'the storage',
  fetch: 'the network',
  performance: 'the clock',
  setTimeout: 'the clock',
  setInterval: 'the clock',
  'Date.now': 'the clock',
  'Date()': 'the clock',
  'new Date()': 'the clock',
  'Math.random': 'chance',
};
