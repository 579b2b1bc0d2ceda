/**
 * Names of controls, and of the answers they save. Every answer is one text under one name, so that two tabs merge box by
 * box, and the restoring script needs to know no kinds:
 *
 * - a field: `job`
 * - a box to tick: `kinds.rent` holds `rent`, or nothing
 * - the box beside a date, for a day that is not known: `by.unknown` holds `unknown`, or nothing
 * - a cell of a table: `list.2.what`; lines have fixed places from 1, so a removed line moves no other
 * - the generation of a line: `list.2.@` (`domain/lines/place.ts`); not a control, and no answer
 * - a card of a sort field: `cards.pay` holds the id of a pile
 * - a place of a rank field: `top.1` holds the number of a line
 * - a mark of a grid: `cells.2.1`, the line of `of` and then the line of `by`
 */
export const partName = (field: string, ...parts: readonly (string | number)[]): string => [field, ...parts].join('.');
