import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeLists } from './features.ts';
import { formatted } from './generated.ts';
import { newActivity } from './new-activity.ts';
import { newField } from './new-field.ts';
import { newLesson } from './new-lesson.ts';
import { newView } from './new-view.ts';

// Writes what a new feature or a new piece of content begins with: `npm run new <what> <name>`.
const ROOT = join(import.meta.dirname, '..', '..');
const WORDS = '[a-z0-9]+(-[a-z0-9]+)*';
const MAKERS = {
  activity: { make: newActivity, name: new RegExp(`^${WORDS}$`), example: 'first-week' },
  field: { make: newField, name: /^[a-z]+(-[a-z]+)*$/, example: 'scale' },
  lesson: { make: newLesson, name: new RegExp(`^${WORDS}/${WORDS}$`), example: 'fit/first-week' },
  view: { make: newView, name: /^[a-z]+(-[a-z]+)*$/, example: 'tally' },
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
  stop(
    `“${name}” is no name. Fix: lower-case letters, words joined by “-”, for example npm run new ${what} ${maker.example}`,
  );
const files = await Promise.all(
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
if (what === 'view' || what === 'field') await writeLists();
