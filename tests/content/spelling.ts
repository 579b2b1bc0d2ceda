import { join } from 'node:path';
import { loadConfig, spellCheckDocument } from 'cspell-lib';
import type { Problem } from '../../src/checks/problem.ts';
import { quote } from '../../src/checks/words/sentences.ts';
import type { ReaderText } from '../../src/checks/words/texts.ts';

const CONFIG = 'tests/config/cspell.json';
/** Our own list of words. */
const WORDS = 'tests/config/words.txt';
const SUGGESTED = 3;

const settings = loadConfig(join(import.meta.dirname, '..', '..', CONFIG), {});

/** The misspelt words of texts: those that neither the British dictionary nor our own list has. */
export async function misspelt(texts: readonly Pick<ReaderText, 'file' | 'text' | 'lineOf'>[]): Promise<Problem[]> {
  // All of them as one document, a text to a line: where a line starts says which text it is.
  const lines = texts.map(({ text }) => text.replace(/\s/g, ' '));
  const starts = new Map<number, (typeof texts)[number]>();
  let length = 0;
  for (const [index, text] of texts.entries()) {
    starts.set(length, text);
    length += (lines[index]?.length ?? 0) + 1;
  }
  const { issues, errors = [] } = await spellCheckDocument(
    { uri: 'content.txt', text: lines.join('\n'), languageId: 'plaintext', locale: 'en-GB' },
    { noConfigSearch: true, generateSuggestions: true },
    await settings,
  );
  if (errors[0]) throw errors[0];
  return issues.map(({ text: word, offset, line, suggestions = [] }) => {
    const at = starts.get(line.offset);
    if (!at) throw new Error(`No text holds “${word}”.`);
    const meant = suggestions.slice(0, SUGGESTED).map((one) => quote(one));
    const write = meant.length > 0 ? `Write ${meant.join(' or ')}` : 'Mend it';
    return {
      file: at.file,
      line: at.lineOf(word, offset - line.offset),
      found: quote(word),
      expected: 'a word of the British dictionary, or of our own list',
      fix: `${write}, or add it to ${WORDS} if it is right.`,
    };
  });
}
