import { gaps } from './gaps.ts';
import type { ViewCheck } from './sheet.ts';

/** The gaps of a card are fields of its sheet. */
export const card: ViewCheck<'card'> = (view, { file, fields }) => gaps(file, view.at('text'), fields);
