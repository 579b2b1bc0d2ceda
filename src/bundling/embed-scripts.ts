import { readFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { classicScript } from './classic-script.ts';

const askedFor = /<script defer src="\.\.\/([a-z-]+)\.js">/;

/** What starts an embed whose results come out of these packs. */
const entryFor = (packs: readonly string[]): string =>
  [
    ...packs.map((pack) => `import '/src/mount/packs/${pack}.ts';`),
    "import { startEmbed } from '/src/mount/embed.ts';",
    'startEmbed();',
  ].join('\n');

/** Left to the full site by every embed: files and mail drafts (components/words-for.ts). */
const ELSEWHERE = ['islands/save-button', 'islands/mail-link', 'islands/drawing-file', 'files/ics', 'files/csv'];

/** What every page of the site has code for, and an embed only where it stands on the page. */
const WHERE_BUILT: readonly (readonly [mark: string, file: string])[] = [
  ['data-kind="quiz"', 'islands/quiz'],
  ['data-view="card"', 'islands/views/card'],
];

/** The files that the script of these pages can do without. */
function leftOut(pages: readonly string[]): RegExp {
  const unused = WHERE_BUILT.filter(([mark]) => !pages.some((html) => html.includes(mark)));
  return new RegExp(`/src/(${[...ELSEWHERE, ...unused.map(([, file]) => file)].join('|')})\\.tsx?$`);
}

/**
 * The scripts of embeds: one for each set of packs that a page in the build asks for, by the name of that set; and the
 * loader, for those who show embeds.
 */
export const embedScripts: AstroIntegration = {
  name: 'cairn:embed-scripts',
  hooks: {
    'astro:build:done': async ({ assets, dir }) => {
      const files = [...assets.values()]
        .flat()
        .filter(({ href }) => href.startsWith(new URL('embed/', dir).href) && href.endsWith('/index.html'));
      const pages = await Promise.all(files.map((file) => readFile(file, 'utf8')));
      const tasks = await readFile(new URL('tasks.js', dir), 'utf8');
      for (const [set, asking] of Map.groupBy(pages, (html) => askedFor.exec(html)?.[1])) {
        if (set === undefined) throw new Error('An embed asks for no script: see layouts/Embed.astro.');
        const packs = set === 'plain' ? [] : set.split('-');
        // The table of tasks is a script of its own on the site; here it comes along.
        const before = packs.includes('roles') ? `${tasks};` : '';
        await classicScript(new URL(`embed/${set}.js`, dir), entryFor(packs), leftOut(asking), before);
      }
      await classicScript(new URL('embed.js', dir), "import '/src/embeds/loader.ts';", leftOut(pages));
    },
  },
};
