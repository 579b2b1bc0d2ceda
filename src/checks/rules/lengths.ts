import { wordsIn } from '../../domain/lesson/time.ts';
import type { Problem } from '../problem.ts';
import type { YamlNode } from '../read/yaml-node.ts';
import { roomFor, wordCount } from '../words/figures.ts';
import { sentencesIn } from '../words/sentences.ts';
import type { Rule } from './rule.ts';

const MOST_WORDS = 30;

/** The first sentence of a lesson can be taken in at once, and a note fits into the margin: 30 words each. */
export const lengths: Rule = ({ language, lessons, evidence }) => [
  ...lessons.flatMap(({ file, root }) =>
    tooLong(
      file,
      root.at('now'),
      language,
      (text) => sentencesIn(text, language)[0] ?? '',
      'the first sentence',
      'Make two sentences of it, the one that helps first.',
    ),
  ),
  ...evidence.flatMap(({ file, root }) =>
    tooLong(
      file,
      root.at('note'),
      language,
      (text) => text,
      'the note',
      'Shorten it. The card below the lesson says the rest.',
    ),
  ),
];

function tooLong(
  file: string,
  { text, line }: YamlNode<unknown>,
  language: string,
  part: (text: string) => string,
  name: string,
  fix: string,
): Problem[] {
  const words = text === undefined ? 0 : wordCount(part(text), language, wordsIn);
  const most = roomFor(MOST_WORDS, language);
  if (words <= most) return [];
  return [{ file, line, found: `${name} with ${words} words`, expected: `${most} words or fewer`, fix }];
}
