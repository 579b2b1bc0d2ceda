import type { CardView } from './schema.ts';
import type { Worksheet } from '../../schema/worksheet.ts';
import type { Answers } from '../../domain/saved/record.ts';
import { gapNames, pieces, wordsOf } from '../../domain/worksheet/format.ts';
import type { Formatters } from '../../domain/worksheet/said.ts';
import { oneStop, shownText } from '../../domain/message/sentence.ts';

/** The sentence of a card; null while one of its gaps is open: half a sentence helps nobody. */
export function cardOf({ text }: CardView, worksheet: Worksheet, answers: Answers, speech: Formatters): string | null {
  const sentence = oneStop(pieces(text, wordsOf(worksheet, answers, speech), gapNames(worksheet)));
  return sentence.some(({ open }) => open) ? null : shownText(sentence);
}
