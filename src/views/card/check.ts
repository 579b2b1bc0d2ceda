import { gaps } from '../../checks/rules/gaps.ts';
import type { ViewCheck } from '../../checks/rules/sheet.ts';

/** The gaps of a card are fields of its sheet. */
export const card: ViewCheck<'card'> = (view, { file, fields }) => gaps(file, view.at('text'), fields);
