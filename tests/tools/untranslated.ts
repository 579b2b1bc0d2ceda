import { join } from 'node:path';
import { SOURCE_LANGUAGE } from '../../src/domain/language/folders.ts';
import { untranslatedTexts } from '../../src/checks/translations/untranslated-texts.ts';
import { tagsIn } from './language-lists.ts';

// What is left to translate of the interface, in every language: `npm run untranslated`.
const ROOT = join(import.meta.dirname, '..', '..');
for (const tag of tagsIn(ROOT).filter((one) => one !== SOURCE_LANGUAGE)) {
  const files = untranslatedTexts(ROOT, tag);
  const texts = files.reduce((sum, file) => sum + file.texts, 0);
  console.log(`${tag}: ${texts === 0 ? 'everything is translated' : `${String(texts)} texts are left`}`);
  for (const file of files) console.log(`  ${file.file}:${String(file.line)}  ${String(file.texts)}`);
}
