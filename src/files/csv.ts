/** Tells a spreadsheet that the file is UTF-8; without it, some read it in the alphabet of the computer. */
const MARK = '\uFEFF';

/**
 * A cell that a spreadsheet would take for a formula gets an apostrophe in front, which shows it as text
 * (https://owasp.org/www-community/attacks/CSV_Injection). The wide forms are those of East Asian keyboards.
 */
const defused = (cell: string): string => (/^[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell);

/** Quoted where it has to be: a comma, a quotation mark or a line break in it (RFC 4180). */
const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A table as a CSV file (RFC 4180, UTF-8 with a byte order mark): lines of cells, the first one usually the heads. */
export const csvFile = (rows: readonly (readonly string[])[]): string =>
  MARK + rows.map((row) => `${row.map((cell) => quoted(defused(cell))).join(',')}\r\n`).join('');
