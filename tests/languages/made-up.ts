import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Copy } from '../seeded/copy.ts';
import { readFiles } from '../../src/checks/read/files.ts';
import type { Language } from '../../src/wording/language.ts';
import { wordingFiles } from '../tools/wording-files.ts';
import { pseudoContent, writeContent } from './pseudo-content.ts';
import { MARKS, PSEUDO_TAGS, pseudoText, type PseudoTag } from './pseudo-text.ts';

/**
 * How the made-up languages are registered. The long one writes days as Welsh does, which Chromium lacks, and has all six
 * forms of a number; the other has its own digits.
 */
export const MADE_UP: Readonly<Record<PseudoTag, Language>> = {
  'en-XA': {
    tag: 'en-XA',
    name: pseudoText('English', 'en-XA'),
    locale: 'cy-u-ca-gregory-nu-latn',
    inBrowsers: false,
    list: { two: '{0} + {1}', start: '{0}; {1}', middle: '{0}; {1}', end: '{0} + {1}' },
  },
  'ar-XB': { tag: 'ar-XB', name: pseudoText('English', 'ar-XB'), dir: 'rtl', locale: 'ar-u-ca-gregory-nu-arab' },
};

/** The words of a made-up language. */
const pseudoWording = (root: string, tag: PseudoTag) => [
  {
    file: `src/wording/${tag}/language.ts`,
    text: `import { defineLanguage } from '../language.ts';\n\nexport const language = defineLanguage(${JSON.stringify(MADE_UP[tag])});\n`,
  },
  ...wordingFiles(root, tag, MADE_UP[tag].locale, {
    text: (text) => JSON.stringify(pseudoText(text, tag)),
    template: (_, pieces) => pieces.join(' + '),
  }),
];

/**
 * Writes the made-up languages into a copy of the project: words, content, and the lists of languages. The marks round their
 * sentences are in no font for pictures, so they are not drawn there.
 */
export async function writeMadeUp({ folder: root, run, spoil }: Copy): Promise<void> {
  const content = await readFiles(root);
  for (const tag of PSEUDO_TAGS) {
    for (const { file, text } of pseudoWording(root, tag)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    await writeContent(root, pseudoContent(content, tag));
  }
  const marks = Object.values(MARKS).flat().join('');
  spoil({
    file: 'src/cards/card.ts',
    piece: 'paragraph(title,',
    becomes: `paragraph(title.replaceAll(/[${marks}]/gu, ''),`,
  });
  spoil({
    file: 'src/cards/card.ts',
    piece: 'paragraph(card.name,',
    becomes: `paragraph(card.name.replaceAll(/[${marks}]/gu, ''),`,
  });
  const { ok, output } = run(['features']);
  if (!ok) throw new Error(output);
}
