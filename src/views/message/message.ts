import type { Column } from '../../schema/column.ts';
import type { Field } from '../../schema/field.ts';
import type { MessageView } from './schema.ts';
import type { Worksheet } from '../../schema/worksheet.ts';
import { textOf, type Answers } from '../../domain/saved/record.ts';
import { fieldsOf, tableIn } from '../../domain/worksheet/fields.ts';
import { partName } from '../../domain/worksheet/names.ts';
import { rowsOf } from '../../domain/worksheet/rows.ts';
import { gapNames, pieces, wordsOf, type TextPart } from '../../domain/worksheet/format.ts';
import type { Formatters } from '../../domain/worksheet/said.ts';
import { chosenText, gapsOf } from './choose-text.ts';
import { wordsIn } from './length.ts';
import { columnNames, lineWords } from '../../domain/message/line-words.ts';
import { gapsIn, oneStop, plainText } from '../../domain/message/sentence.ts';

/** A gap that is still open: what stands for it, and the name of the box (`domain/worksheet/names.ts`) that fills it. */
export type OpenGap = { readonly name: string; readonly box: string };

/** A text to send or to say, as far as it is filled in. */
export type Message = {
  /** Empty when the text has none. */
  readonly subject: readonly TextPart[];
  readonly paragraphs: readonly (readonly TextPart[])[];
  /** The open gaps of subject and text, each once, in their order. */
  readonly open: readonly OpenGap[];
  /** True when the text asks for anything at all. */
  readonly gaps: boolean;
  /** The text without its subject, to be copied; open gaps stand in brackets. */
  readonly text: string;
  /** The subject in the same way. */
  readonly subjectText: string;
  /** How many words the text has, open gaps counted as they stand. */
  readonly words: number;
  /** True when the formal tone is wanted and this text has only one. */
  readonly oneTone: boolean;
};

type Filled = { readonly said: readonly TextPart[]; readonly open: readonly OpenGap[] };

const joined = (parts: readonly Filled[], between: readonly TextPart[] = []): Filled => ({
  said: oneStop(parts.flatMap(({ said }, index) => (index === 0 ? said : [...between, ...said]))),
  open: parts.flatMap(({ open }) => open),
});

const filled = (
  sentence: string,
  words: Readonly<Record<string, string>>,
  names: Readonly<Record<string, string>>,
  boxOf: (gap: string) => string,
): Filled => ({
  said: pieces(sentence, words, names),
  open: gapsIn(sentence).flatMap((gap) => (words[gap] ? [] : [{ name: names[gap] ?? gap, box: boxOf(gap) }])),
});

/** The box that fills a gap: where "something else" is picked, the one that says what. */
function boxOf(field: Field | Column | undefined, name: string, answers: Answers): string {
  const picked = field?.kind === 'choice' && field.options.find(({ id }) => id === textOf(answers, name));
  return (picked ? picked.own : undefined) ?? name;
}

/** The lines of the view's table, each written after its pattern; null when there is none with something in it. */
function linesOf({ lines }: MessageView, worksheet: Worksheet, answers: Answers, speech: Formatters): Filled | null {
  const table = lines && tableIn(worksheet, lines.from);
  if (!table) return null;
  const rows = rowsOf(table, answers).map((row) =>
    filled(lines.text, lineWords(table, row, answers, speech), columnNames(table), (gap) => {
      const column = table.columns.find(({ id }) => id === gap);
      return boxOf(column, partName(table.id, row.slot, gap), answers);
    }),
  );
  return rows.length === 0 ? null : joined(rows, [{ text: '\n', open: false }]);
}

/**
 * The chosen text with its gaps filled from the answers; null while nothing is chosen. Plain, unless the formal tone is
 * asked for and the text has one. What a reader wrote is put in as it stands: marks in it that look like gaps are not.
 */
export function messageOf(
  view: MessageView,
  worksheet: Worksheet,
  answers: Answers,
  speech: Formatters,
): Message | null {
  const chosen = chosenText(view, answers);
  if (!chosen) return null;
  const { subject = '', plain, formal } = chosen;
  const wanted = view.tone !== undefined && textOf(answers, view.tone) === 'formal';

  const fields = fieldsOf(worksheet);
  const from = view.lines?.from ?? 'lines';
  const words = wordsOf(worksheet, answers, speech);
  const own = gapNames(worksheet);
  const names = { ...own, lines: own[from] ?? from };
  const lines = linesOf(view, worksheet, answers, speech);
  const fillIn = (sentence: string): Filled =>
    joined(
      sentence.split(/(\{lines\})/).map((part) =>
        part === '{lines}' && lines
          ? lines
          : filled(part, words, names, (gap) => {
              const name = gap === 'lines' ? from : gap;
              return boxOf(
                fields.find(({ id }) => id === name),
                name,
                answers,
              );
            }),
      ),
    );

  const head = fillIn(subject);
  const paragraphs = (wanted && formal ? formal : plain).split(/\n\s*\n/).map(fillIn);
  const text = paragraphs.map(({ said }) => plainText(said)).join('\n\n');
  const all = joined([head, ...paragraphs]).open;
  return {
    subject: head.said,
    paragraphs: paragraphs.map(({ said }) => said),
    open: all.filter(({ box }, index) => all.findIndex((one) => one.box === box) === index),
    gaps: gapsOf(chosen).length > 0,
    text,
    subjectText: plainText(head.said),
    words: wordsIn(text),
    oneTone: wanted && formal === undefined,
  };
}
