import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { VIEWS } from '../domain/worksheet/all-views.ts';
import { SOURCE_LANGUAGE } from '../domain/language/folders.ts';
import { TAGS } from '../catalogue/languages.ts';
import { classicScript } from './classic-script.ts';
import { inlineScript } from './inline-script.ts';

/** Where layouts/Embed.astro asks for its script, by the packs that it needs. */
const askedFor = /<script data-packs(?:="([a-z-]+)")?><\/script>/;

/** What starts an embed whose results come out of these packs. */
const entryFor = (packs: readonly string[]): string =>
  [
    ...packs.map((pack) => `import '/src/mount/packs/${pack}.ts';`),
    "import { startEmbed } from '/src/mount/embed.ts';",
    'startEmbed();',
  ].join('\n');

/** Hands the rules for lines of tables to `mount/embed.ts`. */
const RULES = "import { rulesOf } from '/src/domain/lines/rules.ts'; self.cairnRules?.(rulesOf);";

/** Left to the full site by every embed: files and mail drafts (components/messages-for.ts). */
const ELSEWHERE = [
  'mount/give-tasks',
  'islands/save-button',
  'islands/mail-link',
  'islands/drawing-file',
  'files/ics',
  'files/csv',
];

/** What every page of the site has code for, and an embed only where it stands on the page. */
const WHERE_BUILT: readonly (readonly [mark: RegExp, file: string])[] = [
  [/data-kind="quiz"/, 'islands/quiz'],
  [/data-kind="worksheet"/, 'islands/worksheet'],
  [/class="(places|grid-marks)"/, 'islands/fields/lines'],
  [/<datalist/, 'islands/fields/suggestions'],
  ...Object.keys(VIEWS).map((view) => [new RegExp(`data-view="${view}"`), `views/${view}/result`] as const),
];

/** The files that the script of such a page can do without. */
const unusedOn = (html: string): readonly string[] =>
  WHERE_BUILT.filter(([mark]) => !mark.test(html)).map(([, file]) => file);

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
          const [tag, packs] = askedFor.exec(html) ?? [];
          if (tag === undefined) throw new Error(`${file.pathname} asks for no script: see layouts/Embed.astro.`);
          return { file, html, tag, packs: packs ? packs.split('-') : [], unused: unusedOn(html) };
        }),
      );
      // What a sheet with tables needs once a line is filled in comes behind what it begins with.
      const rules = inlineScript(await classicScript('lines', RULES, filesOf(ELSEWHERE)), 'lines', 'data-later');
      for (const [name, alike] of Map.groupBy(pages, ({ packs, unused }) => [...packs, ...unused].join(' '))) {
        const [first] = alike;
        if (!first) continue;
        const code = await classicScript(name, entryFor(first.packs), filesOf([...ELSEWHERE, ...first.unused]));
        const script = inlineScript(code, name);
        const behind = first.html.includes('class="lines"') ? rules : '';
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
