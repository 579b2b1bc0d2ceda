import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvFile } from '../../src/files/csv.ts';

describe('a table as a file', () => {
  test('a mark for UTF-8, commas, and a line break after every line', () => {
    expect(
      csvFile([
        ['Step', 'Count'],
        ['Zażółć', '3'],
      ]),
    ).toBe('\uFEFFStep,Count\r\nZażółć,3\r\n');
    expect(csvFile([])).toBe('\uFEFF');
  });

  test('quoted where it has to be', () => {
    expect(csvFile([['a,b', 'say "no"', 'two\nlines', 'plain', '', ' blank ']])).toBe(
      '\uFEFF"a,b","say ""no""","two\nlines",plain,, blank \r\n',
    );
  });

  test.each(['=1+1', '+44', '-5', '@x', '\tx', '＝1', '＋1', '－1', '＠x'])('"%s" is no formula', (cell) => {
    expect(csvFile([[cell]])).toBe(`\uFEFF'${cell}\r\n`);
  });

  test('a formula with a comma in it is both defused and quoted', () => {
    expect(csvFile([['=HYPERLINK("x","y")']])).toBe('\uFEFF"\'=HYPERLINK(""x"",""y"")"\r\n');
    expect(csvFile([['\r=1']])).toBe('\uFEFF"\'\r=1"\r\n');
  });

  test('marks inside a cell are left alone', () => {
    expect(csvFile([['a=b', '1-2', "o'clock"]])).toBe("\uFEFFa=b,1-2,o'clock\r\n");
  });
});

/** What a formula begins with; the empty cell does not. */
const RISKY: readonly string[] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/** A reader of RFC 4180, character by character. */
function read(file: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let inside = false;
  for (let at = 1; at < file.length; at += 1) {
    const character = file.charAt(at);
    if (inside) {
      if (character !== '"') cell += character;
      else if (file.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else inside = false;
    } else if (character === '"') inside = true;
    else if (character === ',') {
      row.push(cell);
      cell = '';
    } else if (character === '\r' && file.charAt(at + 1) === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      at += 1;
    } else cell += character;
  }
  return rows;
}

test('over many tables: read back cell by cell, and no cell begins a formula', { timeout: 30_000 }, () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom('"', ',', '\r', '\n', '=', '-', '\t', 'a')).map((characters) => characters.join('')),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (rows) => {
      const expected = rows.map((row) => row.map((own) => (RISKY.includes(own.charAt(0)) ? `'${own}` : own)));
      return JSON.stringify(read(csvFile(rows))) === JSON.stringify(expected);
    }),
    { numRuns: 10_000 },
  );
});
