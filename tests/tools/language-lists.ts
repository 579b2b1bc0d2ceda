import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { camel, key, type Generated } from './generated.ts';

/** A part of the notes that comes when it is opened, the island that draws it, and what it says. */
const PANELS = [
  { part: 'arrive', island: 'Arrive', words: 'restore', about: 'Shows what came with a link.' },
  { part: 'edit', island: 'Edit', words: 'edit', about: 'Changes an entry in its place.' },
  { part: 'hand-off', island: 'HandOff', words: 'hand-off', about: 'Makes a sheet to hand over.' },
  { part: 'move', island: 'Move', words: 'move', about: 'Packs answers into a link.' },
  { part: 'open', island: 'Open', words: 'restore', about: 'Opens a saved file.' },
  { part: 'past', island: 'Past', words: 'past', about: 'Shows the earlier runs of an entry.' },
] as const;

/** The tags of all languages, by the folders that hold their words, in alphabetical order. */
export const tagsIn = (root: string): readonly string[] =>
  readdirSync(join(root, 'src/wording'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(entry.parentPath, entry.name, 'language.ts')))
    .map(({ name }) => name)
    .sort();

/** A tag as a name of code: `enXA`. */
const nameOf = (tag: string): string => tag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const each = (tags: readonly string[], line: (tag: string) => string): string => tags.map(line).join('\n');

/** The words of all kinds of view in one language. */
const viewWords = (tag: string, kinds: readonly string[]): Generated => ({
  file: `src/wording/${tag}/all-views.ts`,
  text: `${each(kinds, (kind) => `import { ${camel(kind)} } from '../../views/${kind}/words.${tag}.ts';`)}
import type { ViewWording } from '../all-views.ts';
import type { Whole } from '../whole.ts';

export const views: Whole<ViewWording> = { ${kinds.map(key).join(', ')} };
`,
});

/** The parts of the notes with what they say in one language: each is a script that comes when it is opened. */
const panelsOf = (tag: string): readonly Generated[] =>
  PANELS.map(({ part, island, words, about }) => ({
    file: `src/pages/_scripts/notes/${tag}/${part}.ts`,
    text: `import { ${island} } from '../../../../islands/notes/${part}.tsx';
import { ${camel(words)} } from '../../../../wording/${tag}/notes/${words}.ts';

/** ${about} */
export const part = { Panel: ${island}, words: ${camel(words)} };
`,
  }));

/** The lists of languages that the layers need. */
export const languageLists = (root: string, kinds: readonly string[]): readonly Generated[] => {
  const tags = tagsIn(root);
  return [
    ...tags.flatMap((tag) => [viewWords(tag, kinds), ...panelsOf(tag)]),
    {
      file: 'src/wording/all-languages.ts',
      text: `${each(
        tags,
        (tag) => `import { language as ${nameOf(tag)} } from './${tag}/language.ts';
import { wording as ${nameOf(tag)}Words } from './${tag}/wording.ts';`,
      )}
import type { Spoken } from './spoken.ts';

/** Every language that there are words in. */
export const LANGUAGES: readonly Spoken[] = [${tags.map((tag) => `{ language: ${nameOf(tag)}, words: ${nameOf(tag)}Words }`).join(', ')}];
`,
    },
    {
      file: 'src/pages/_scripts/notes.panels.ts',
      text: `import type { Panels } from '../../islands/notes/panels.ts';

/** The parts of the notes that are loaded when there is something to show, or when they are opened, by language. */
export const PANELS: Readonly<Record<string, Panels>> = {
${each(
  tags,
  (tag) => `  '${tag}': {
    list: async () => (await import('./notes/list.ts')).part,
${PANELS.map(({ part }) => `    ${camel(part)}: async () => (await import('./notes/${tag}/${part}.ts')).part,`).join('\n')}
  },`,
)}
};
`,
    },
  ];
};
