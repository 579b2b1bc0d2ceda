import { expect, test } from 'vitest';
import { CARD, faults, write } from '../course.ts';

const LATIN = Buffer.from(
  "claim: Two people disagree.\nfound: A r\xE9sum\xE9 counts.\nstudied: People.\nlimit: A limit.\nnote: A note.\nsources: [smith-2013]\nchecked: '2026-11-23'\n",
  'latin1',
);

test('a file that was saved in another encoding is reported on the line where it shows', async () => {
  expect(await faults(write(CARD, LATIN))).toMatchInlineSnapshot(`
    "content/en/evidence/agree.yaml:2 | found: A r�sum� counts.
    found: a letter that cannot be read
    expected: text saved as UTF-8
    fix: Write the letter again, and save the file as UTF-8. Most editors ask for it under “Save as”."
  `);
});

test('the same file in UTF-8 is fine', async () => {
  expect(await faults(write(CARD, LATIN.toString('latin1')))).toBe('');
});
