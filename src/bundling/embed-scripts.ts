import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { SOURCE_LANGUAGE } from '../domain/language/folders.ts';
import { TAGS } from '../catalogue/languages.ts';
import { classicScript } from './classic-script.ts';
import { inlineScript } from './inline-script.ts';
import { importsOf } from './script-imports.ts';

/** Where layouts/Embed.astro asks for its script. */
const askedFor = /<script data-script="([\w-]+)"><\/script>/;

/**
 * Hands over what comes behind the script that a frame begins with (`mount/embed.ts`): the way out, and the rules for lines
 * where there are any.
 */
const laterFor = (rules: boolean): string =>
  [
    "import { leaveFrame } from '/src/islands/leave-frame.ts';",
    rules ? "import { rulesOf } from '/src/domain/lines/rules.ts';" : '',
    `self.cairnLater?.({ leaveFrame${rules ? ', rulesOf' : ''} });`,
  ].join('\n');

/** Left to the full site by every embed: files and mail drafts (components/messages-for.ts). */
const ELSEWHERE = ['mount/give-tasks', 'islands/mail-link', 'views/[a-z-]+/result-file'];

/** What every page of the site has code for, and a frame only where it stands in it. */
const unusedIn = (html: string): readonly string[] =>
  html.includes('data-kind="worksheet"') ? [] : ['islands/worksheet'];

const filesOf = (names: readonly string[]): RegExp => new RegExp(`/src/(${names.join('|')})\\.tsx?$`);

/** The id of an activity, by the file of its page for frames. */
const idOf = ({ pathname }: URL): string => pathname.split('/').at(-2) ?? '';

/** The activities that have a page for frames in the default language, and none in another. */
const missingIn = (own: readonly URL[], frames: readonly URL[]): readonly string[] =>
  own.map(idOf).filter((id) => !frames.map(idOf).includes(id));

/**
 * The script of each embed, put into its page; and the loader, for those who show embeds. It stands on the page because a
 * frame in a sandbox may have no origin, and some browsers let such a frame load nothing from the site it is from. Pages
 * that need the same have the same script.
 */
export const embedScripts: AstroIntegration = {
  name: 'cairn:embed-scripts',
  hooks: {
    'astro:build:done': async ({ assets, dir }) => {
      const all = [...assets.values()].flat().filter(({ href }) => href.endsWith('/index.html'));
      const framesIn = (language: string): readonly URL[] =>
        all.filter(({ href }) => href.startsWith(new URL(`${language}embed/`, dir).href));
      const own = framesIn('');
      const others = TAGS.filter((tag) => tag !== SOURCE_LANGUAGE)
        .map((tag) => ({ tag, frames: framesIn(`${tag}/`) }))
        .filter(({ frames }) => frames.length > 0);
      const files = [...own, ...others.flatMap(({ frames }) => frames)];
      const pages = await Promise.all(
        files.map(async (file) => {
          const html = await readFile(file, 'utf8');
          const [tag, name] = askedFor.exec(html) ?? [];
          if (tag === undefined || name === undefined)
            throw new Error(`${file.pathname} asks for no script: see layouts/Embed.astro.`);
          return { file, html, tag, name, unused: unusedIn(html) };
        }),
      );
      // What a reader needs once a line is filled in, or on the way out, comes behind what the frame begins with.
      const [plain = '', withRules = ''] = await Promise.all(
        [false, true].map(async (rules) =>
          inlineScript(await classicScript('later', laterFor(rules), filesOf(ELSEWHERE)), 'later', 'data-later'),
        ),
      );
      for (const [name, alike] of Map.groupBy(pages, ({ name: script, unused }) => [script, ...unused].join(' '))) {
        const [first] = alike;
        if (!first) continue;
        const code = await classicScript(name, importsOf(first.name), filesOf([...ELSEWHERE, ...first.unused]));
        const script = inlineScript(code, name);
        const behind = first.html.includes('class="lines"') ? withRules : plain;
        for (const { file, html, tag } of alike)
          await writeFile(
            file,
            html.replace(tag, () => script + behind),
          );
      }
      const lacking = Object.fromEntries(others.map(({ tag, frames }) => [tag, missingIn(own, frames)]));
      const start = `import { startLoader } from '/src/embeds/loader.ts'; startLoader(${JSON.stringify(lacking)});`;
      const loader = await classicScript('embed.js', start, filesOf(ELSEWHERE));
      await writeFile(new URL('embed.js', dir), loader);
    },
  },
};
