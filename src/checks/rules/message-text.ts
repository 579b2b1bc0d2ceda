import { wordsIn } from '../../views/message/length.ts';
import type { MessageText, MessageView } from '../../views/message/schema.ts';
import type { Problem } from '../problem.ts';
import { boxIn, type Boxes } from '../read/boxes.ts';
import type { YamlNode } from '../read/yaml-node.ts';
import { roomFor, wordCount } from '../words/figures.ts';
import { gaps } from './gaps.ts';
import type { Sheet } from './sheet.ts';

const MOST_WORDS = 90;
/** No table has more (`schema/field.ts`). */
const MOST_LINES = 6;

/**
 * What stands in for a gap when words are counted: three words. An editorial choice: names, days and choices have from one
 * to six, and a text that is just short enough with these stays easy to read when somebody writes more.
 */
const GAP = /\{[\w-]+\}/g;
const FILLED = 'one two three';

/** A text to send or say has gaps that can be filled, is short, and asks one thing at most. The subject counts apart. */
export function messageText(text: YamlNode<MessageText>, view: YamlNode<MessageView>, sheet: Sheet): Problem[] {
  const { file, fields, language } = sheet;
  const most = roomFor(MOST_WORDS, language);
  const also = view.at('lines').value === undefined ? [] : ['lines'];
  const words = (['subject', 'plain', 'formal'] as const).map((word) => ({ word, place: text.at(word) }));
  return words.flatMap(({ word, place }): Problem[] => {
    const whole = withLines(place.text ?? '', view, sheet);
    const count = wordCount(whole.replace(GAP, FILLED), language, wordsIn);
    const questions = marksIn(whole) + marksInOptions(whole, fields);
    return [
      ...gaps(file, place, fields, also),
      ...(count > most
        ? [
            {
              file,
              line: place.line,
              found: `“${word}” with ${count} words, each gap counted as three`,
              expected: `${most} words or fewer`,
              fix: 'Shorten it: somebody reads it on a phone, between two other things.',
            },
          ]
        : []),
      ...(questions > 1
        ? [
            {
              file,
              line: place.line,
              found: `“${word}” with ${questions} question marks, those of the options in its gaps counted`,
              expected: 'one question at most: it is the one that gets an answer',
              fix: 'Keep the question that matters most, and make sentences of the others or cut them.',
            },
          ]
        : []),
    ];
  });
}

/** The text with `{lines}` as long as it can get: all lines of the table. What a table cannot have is told by its shape. */
function withLines(text: string, view: YamlNode<MessageView>, { field }: Sheet): string {
  const lines = view.at('lines');
  const max = (field(lines.at('from').text) as YamlNode<{ max: number }> | undefined)?.at('max').value;
  const count = typeof max === 'number' && max > 0 ? Math.min(max, MOST_LINES) : 1;
  return text.replaceAll('{lines}', () => `${lines.at('text').text ?? ''}\n`.repeat(count));
}

/** Question marks of any script. */
const marksIn = (text: string): number => text.split(/[?؟？՞፧]/).length - 1;

/** Question marks that the answers can bring: for each gap those of the option that has most. */
const marksInOptions = (text: string, fields: Boxes): number =>
  (text.match(GAP) ?? [])
    .map((gap) => boxIn(fields, gap.slice(1, -1))?.options ?? [])
    .map((options) =>
      Math.max(0, ...options.map((option) => marksIn(option.at('say').text ?? option.at('text').text ?? ''))),
    )
    .reduce((sum, most) => sum + most, 0);
