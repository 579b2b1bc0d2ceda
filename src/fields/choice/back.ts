import { answeredOptions } from '../../domain/worksheet/answered-option.ts';
import type { ReadBack } from '../../domain/worksheet/read-back.ts';

export const choiceBack: ReadBack<'choice'> = { text: answeredOptions };
