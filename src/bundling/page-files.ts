import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hashOf } from './hash.ts';
import { withPageScript } from './page-scripts.ts';
import { namesIn, usedRules, withoutScale } from './used-rules.ts';

/** A script of no more bytes than this stands on the page itself, which saves a request. */
const ENTRY = 4_096;
const scriptTag = /<script type="module" src="([^"]*\/_astro\/[^"]*)"><\/script>/g;

/**
 * Puts the small scripts of a page into it as one, with the addresses of what they call for. All but one only load a pack,
 * so their names cannot meet.
 */
async function inlineEntries(html: string, dir: URL, path: string): Promise<string> {
  const tags = [...html.matchAll(scriptTag)];
  const texts = await Promise.all(
    tags.map(async ([tag, address = '']) => {
      const text = await readFile(new URL(address.slice(address.lastIndexOf('/_astro/') + 1), dir), 'utf8');
      const folder = address.slice(0, address.lastIndexOf('/') + 1);
      return {
        tag,
        size: text.length,
        text: text.trim().replaceAll(/(from|import)"\.\//g, (_, word: string) => `${word}"${folder}`),
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

const styleTag = /<style>([^]*?)<\/style>/;
const styleTags = new RegExp(styleTag, 'g');

/** The page, the scripts it loads and those it may load later, as one text; a script names another by its file. */
async function textOf(html: string, dir: URL): Promise<string> {
  const texts = new Map([['', html.replaceAll(styleTags, '')]]);
  for (const [, name = ''] of html.matchAll(/<script type="module" src="[^"]*\/([\w-]+\.js)"/g))
    texts.set(name, await readFile(new URL(name, dir), 'utf8'));
  for (const [, text] of texts) {
    for (const [, name = ''] of text.matchAll(/(?:_astro|(?<!\.)\.)\/([\w.-]+\.js)\b/g))
      if (!texts.has(name)) texts.set(name, await readFile(new URL(`_astro/${name}`, dir), 'utf8'));
  }
  return [...texts.values()].join(' ');
}

/** Makes one style of those of a page, without the rules that the page cannot use. */
async function joinStyles(html: string, dir: URL): Promise<string> {
  if (!styleTag.test(html)) return html;
  const names = new Set(namesIn(await textOf(html, dir)));
  const css = withoutScale(usedRules([...html.matchAll(styleTags)].map(([, text = '']) => text).join(''), names));
  let first = true;
  return html.replaceAll(styleTags, () => {
    const tag = first ? `<style>${css}</style>` : '';
    first = false;
    return tag;
  });
}

/** What a policy allows only where a page asks for it, and how it is seen that one does. */
const WHERE_ASKED: readonly (readonly [allowed: RegExp, asked: RegExp])[] = [
  [/manifest-src 'self';/, /rel="manifest"/],
  [/font-src 'self';/, /@font-face/],
  [/(?<=style-src) 'self'/, /rel="stylesheet"/],
  [/(?<=script-src) 'self'/, /<script [^>]*\bsrc=|<script type="module"/],
];

/**
 * Astro writes its policy at the end of the head, after the links, and lists every hash of the site on every page. A
 * policy holds from where it stands, so it is moved up to just behind the character set; and a page keeps only the
 * hashes of what is inline on it, and the right to what it asks for. A list that is left empty allows nothing, like the
 * default.
 *
 * @throws Error when the page has no policy, or does not begin with its character set
 */
function policyFirst(html: string, path: string): string {
  const charset = '<meta charset="utf-8">';
  const [policy] = /<meta http-equiv="content-security-policy"[^>]*>/.exec(html) ?? [];
  if (policy === undefined || !html.includes(charset))
    throw new Error(
      `${path} has no policy, or does not begin with ${charset}. Every page needs both: see layouts/Site.astro.`,
    );
  const inline = [...html.matchAll(/<(script|style)\b([^>]*)>([^]*?)<\/\1>/g)]
    .filter(([, , attributes = '']) => !/\bsrc=|application\/(ld\+)?json/.test(attributes))
    .map(([, tag, , text = '']) => ({ tag, hash: hashOf(text) }));
  const known = inline.map(({ hash }) => hash);
  // Unknown to Astro: the style and the scripts that have just been put into the page.
  const missing = (kind: string): string[] =>
    inline.filter(({ tag, hash }) => tag === kind && !policy.includes(hash)).map(({ hash }) => `'${hash}'`);
  const pruned = WHERE_ASKED.filter(([, asked]) => !asked.test(html))
    .reduce((text, [allowed]) => text.replace(allowed, ''), policy)
    .replace(/ 'sha256-[^']*'/g, (hash) => (known.includes(hash.slice(2, -1)) ? hash : ''))
    .replace(/style-src\b/, (word) => [word, ...missing('style')].join(' '))
    .replace(/script-src\b/, (word) => [word, ...missing('script')].join(' '))
    .replace(/ ?script-src *;/, '');
  return html.replace(policy, '').replace(charset, () => charset + pruned);
}

/** Makes of each built page what is sent: its small scripts and its styles in it, and its policy first. */
export const pageFiles: AstroIntegration = {
  name: 'cairn:page-files',
  hooks: {
    'astro:build:done': async ({ assets, dir }) => {
      const files = [...assets.values()].flat().map((file) => fileURLToPath(file));
      for (const path of files.filter((file) => file.endsWith('.html'))) {
        const html = withPageScript(await inlineEntries(await readFile(path, 'utf8'), dir, path), path);
        await writeFile(path, policyFirst(await joinStyles(html, dir), path));
      }
    },
  },
};
