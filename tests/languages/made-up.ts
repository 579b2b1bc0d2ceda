import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readFiles } from '../../src/checks/read/files.ts';
import type { Language } from '../../src/wording/language.ts';
import { wordingFiles } from '../tools/wording-files.ts';
import { pseudoContent, writeContent } from './pseudo-content.ts';
import { PSEUDO_TAGS, pseudoText, type PseudoTag } from './pseudo-text.ts';

/**
 * How the made-up languages are registered. The long one writes days as Welsh does, which Chromium lacks, and has all six
 * forms of a number; the other has its own digits.
 */
export const MADE_UP: Readonly<Record<PseudoTag, Language>> = {
  'en-XA': { tag: 'en-XA', name: pseudoText('English', 'en-XA'), locale: 'en-GB-u-ca-gregory-nu-latn' },
  'ar-XB': { tag: 'ar-XB', name: pseudoText('English', 'ar-XB'), dir: 'rtl', locale: 'ar-u-ca-gregory-nu-arab' },
};

/** The words of a made-up language. */
export const pseudoWording = (root: string, tag: PseudoTag) => [
  {
    file: `src/wording/${tag}/language.ts`,
    text: `import { defineLanguage } from '../language.ts';\n\nexport const language = defineLanguage(${JSON.stringify(MADE_UP[tag])});\n`,
  },
  ...wordingFiles(root, tag, MADE_UP[tag].locale, (text) => JSON.stringify(pseudoText(text, tag))),
];

/**
 * Writes the made-up languages into a copy of the project, words and content; then `npm run features` has to be run there.
 *
 * @param root the folder of the copy
 */
export async function writeMadeUp(root: string): Promise<void> {
  const content = await readFiles(root);
  for (const tag of PSEUDO_TAGS) {
    for (const { file, text } of pseudoWording(root, tag)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    await writeContent(root, pseudoContent(content, tag));
  }
}
