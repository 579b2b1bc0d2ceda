import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = resolve(import.meta.dirname, '../../src/styles');

/** Rules that ask for a width and do not say whether they mean the screen or paper. */
const undecidedIn = (css: string): string[] =>
  [...css.matchAll(/@media\s+([^{]*\bwidth\b[^{]*)/g)].flatMap(([, asked = '']) =>
    /\b(screen|print)\b/.test(asked) ? [] : [asked.trim()],
  );

// Browsers do not agree whose width that is while they print: Chromium asks the paper, WebKit the window.
test.each(readdirSync(FOLDER).filter((name) => name.endsWith('.css')))(
  '%s says of each width whether it is asked of the screen or of paper',
  (name) => {
    expect(undecidedIn(readFileSync(join(FOLDER, name), 'utf8'))).toEqual([]);
  },
);

test('a width that is asked of both would be found', () => {
  expect(undecidedIn('@media (min-width: 40rem) { p { color: red } } @media screen and (width > 9rem) {}')).toEqual([
    '(min-width: 40rem)',
  ]);
});
