import { sentenceSegments, wordSegments } from '../../domain/language/segments.ts';
import type { Problem } from '../problem.ts';
import type { Body } from '../read/mdx.ts';
import { isWithin } from '../words/figures.ts';
import { passagesIn } from '../words/passages.ts';
import { quote } from '../words/sentences.ts';
import type { Rule } from './rule.ts';

/** English of grade 8 has about seventeen words a sentence; a translation may need a third more. An editorial choice. */
const MOST = 22;

const SHOWN = 3;

/** Translations are plain as well. No formula of syllables fits every language, so their sentences are measured. */
export const sentenceLength: Rule = ({ language, lessons, pages }) =>
  [...lessons, ...pages].flatMap(({ body }) => tooLong(body, language));

function tooLong(body: Body, language: string): Problem[] {
  const sentences = passagesIn(body)
    .filter(({ heading, text }) => !heading && text.trim() !== '')
    .flatMap(({ text, lineAt }) => {
      const all = sentenceSegments(text, language);
      // A passage without a sentence is one that could not be taken apart, and must not pass as a short one.
      return (all.length > 0 ? all : [text]).map((one) => ({
        text: one,
        line: lineAt(Math.max(0, text.indexOf(one))),
        words: wordSegments(one, language).length,
      }));
    });
  if (sentences.length === 0) return [];
  const counted = sentences.filter(({ words }) => words > 0);
  const mean = counted.reduce((sum, { words }) => sum + words, 0) / counted.length;
  if (isWithin(mean, MOST)) return [];
  const longest = counted.toSorted((a, b) => b.words - a.words).slice(0, SHOWN);
  const named = longest.map(({ text, line, words }) => `line ${line}, ${words} words: ${quote(text, 90)}`);
  return [
    {
      file: body.file,
      line: (longest[0] ?? sentences[0])?.line ?? 1,
      found: Number.isFinite(mean)
        ? `${mean.toFixed(1)} words a sentence, above all through ${named.join('; ')}`
        : 'no word that can be counted',
      expected: `${MOST} words a sentence or fewer`,
      fix: Number.isFinite(mean)
        ? 'Make two sentences of each of these.'
        : 'Write the text in words, and look whether the folder has the tag of its language.',
    },
  ];
}
