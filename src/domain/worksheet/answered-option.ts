import type { Option } from '../../schema/field-parts.ts';
import { textOf, type Answers } from '../saved/record.ts';

/** An option as it was picked: its own text, or the reader's words where it asks for them and there are any. */
export const answeredOption = ({ text, own }: Option, answers: Answers): string =>
  (own ? textOf(answers, own).trim() : '') || text;

/** The options that were picked, each as it was picked. `nameOf` is the name under which an option is saved. */
export const answeredOptions = (
  options: readonly Option[],
  nameOf: (id: string) => string,
  answers: Answers,
): readonly string[] =>
  options.filter(({ id }) => textOf(answers, nameOf(id)) === id).map((option) => answeredOption(option, answers));
