import type { Option } from '../../schema/field-parts.ts';
import { textOf, type Answers } from '../saved/record.ts';
import type { Reading } from './read-back.ts';

/** An option as it was picked: its own text, or the reader's words where it asks for them and there are any. */
export const answeredOption = ({ text, own }: Option, answers: Answers): string =>
  (own ? textOf(answers, own).trim() : '') || text;

/** The options that were picked. Each is saved under its name: that of the field, where one of them can be picked. */
export const answeredOptions = (
  { id: field, options }: { readonly id: string; readonly options: readonly Option[] },
  { answers, speech }: Reading,
  nameOf: (option: string) => string = () => field,
): string =>
  speech.list(
    options.filter(({ id }) => textOf(answers, nameOf(id)) === id).map((option) => answeredOption(option, answers)),
  );
