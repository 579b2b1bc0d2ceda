import { answeredOptions } from '../../domain/worksheet/answered-option.ts';
import type { ReadBack } from '../../domain/worksheet/read-back.ts';

export const ratingBack: ReadBack<'rating'> = { text: answeredOptions };
