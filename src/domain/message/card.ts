import type { CardView } from '../../schema/views/card.ts';
import type { Worksheet } from '../../schema/worksheet.ts';
import type { Answers } from '../saved/record.ts';
import { gapNames, pieces, wordsOf, type Speech } from '../worksheet/said.ts';
import { oneStop, shownText } from './sentence.ts';

/** The sentence of a card; null while one of its gaps is open: half a sentence helps nobody. */
export function cardOf({ text }: CardView, worksheet: Worksheet, answers: Answers, speech: Speech): string | null {
  const sentence = oneStop(pieces(text, wordsOf(worksheet, answers, speech), gapNames(worksheet)));
  return sentence.some(({ open }) => open) ? null : shownText(sentence);
}
