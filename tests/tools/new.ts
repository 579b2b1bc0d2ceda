import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isLanguageTag } from '../../src/domain/language/folders.ts';
import { writeLists } from './features.ts';
import { formatted } from './generated.ts';
import { tagsIn } from './language-lists.ts';
import { newActivity } from './new-activity.ts';
import { newField } from './new-field.ts';
import { newLanguage } from './new-language.ts';
import { newLesson } from './new-lesson.ts';
import { newView } from './new-view.ts';

// Writes what a new feature or a new piece of content begins with: `npm run new <what> <name>`.
const ROOT = join(import.meta.dirname, '..', '..');
const WORDS = '[a-z0-9]+(-[a-z0-9]+)*';
const LETTERS = 'lower-case letters, words joined by “-”';
const MAKERS = {
  language: {
    make: newLanguage,
    name: { test: isLanguageTag },
    form: 'the tag of a language in its shortest form',
    example: 'cy',
  },
  activity: { make: newActivity, name: new RegExp(`^${WORDS}$`), form: LETTERS, example: 'first-week' },
  field: { make: newField, name: /^[a-z]+(-[a-z]+)*$/, form: LETTERS, example: 'scale' },
  lesson: { make: newLesson, name: new RegExp(`^${WORDS}/${WORDS}$`), form: LETTERS, example: 'fit/first-week' },
  view: {
    make: (name: string) => newView(name, tagsIn(ROOT)),
    name: /^[a-z]+(-[a-z]+)*$/,
    form: LETTERS,
    example: 'tally',
  },
} as const;

/** Says what is wrong, and ends. */
function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

const [what = '', name = ''] = process.argv.slice(2);
const maker = Object.hasOwn(MAKERS, what) ? MAKERS[what as keyof typeof MAKERS] : null;
if (!maker) {
  const all = Object.entries(MAKERS).map(([kind, { example }]) => `npm run new ${kind} ${example}`);
  stop(`Say what to begin, and how it is called, for example:\n${all.join('\n')}`);
}
if (!maker.name.test(name))
  stop(`“${name}” is no name. Fix: ${maker.form}, for example npm run new ${what} ${maker.example}`);
const files = await Promise.all(
  // Content is written as it is: its lines are for people.
  maker.make(name).map(async (file) => (/\.tsx?$/.test(file.file) ? formatted(file) : file)),
);
const taken = files.find(({ file }) => existsSync(join(ROOT, file)));
if (taken) stop(`${taken.file} is there already. Nothing was written. Fix: choose another name.`);
for (const { file, text } of files) {
  const path = join(ROOT, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`${file} was written.`);
}
if (what === 'view' || what === 'field' || what === 'language') await writeLists();
if (what === 'language')
  console.log(`“npm run types” names what is not translated yet. How to go on: content/README.md`);
