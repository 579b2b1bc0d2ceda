import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeLists } from './features.ts';
import { newView } from './new-view.ts';

// Writes what a new feature begins with: `npm run new view <name>`.
const ROOT = join(import.meta.dirname, '..');
const MAKERS = { view: newView } as const;
const USE = `npm run new <${Object.keys(MAKERS).join('|')}> <name>; the name in lower-case letters, words joined by “-”.`;

const [what = '', name = ''] = process.argv.slice(2);
const maker = Object.hasOwn(MAKERS, what) ? MAKERS[what as keyof typeof MAKERS] : null;
if (!maker || !/^[a-z]+(-[a-z]+)*$/.test(name)) {
  console.error(`Say what and how it is called: ${USE}`);
  process.exit(1);
}
const files = maker(name);
const taken = files.find(({ file }) => existsSync(join(ROOT, file)));
if (taken) {
  console.error(`${taken.file} is there already. Nothing was written. Fix: choose another name.`);
  process.exit(1);
}
for (const { file, text } of files) {
  const path = join(ROOT, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`${file} was written.`);
}
await writeLists();
