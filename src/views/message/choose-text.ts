import type { MessageText, MessageView } from './schema.ts';
import { textOf, type Answers } from '../../domain/saved/record.ts';
import { gapsIn } from '../../domain/message/sentence.ts';

/** The text that was chosen; the only one where there is no other; null while nothing is chosen. */
export const chosenText = ({ texts, choose }: MessageView, answers: Answers): MessageText | null => {
  const [first] = texts;
  if (texts.length === 1 && first) return first;
  return texts.find(({ id }) => choose !== undefined && id === textOf(answers, choose)) ?? null;
};

/** Ids of the fields that a text uses, in either tone or in its subject, each once; `lines` stands for those of a table. */
export const gapsOf = ({ subject = '', plain, formal = '' }: MessageText): readonly string[] =>
  gapsIn(`${subject} ${plain} ${formal}`);
