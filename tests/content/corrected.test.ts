import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const CONTENT = resolve(import.meta.dirname, '../../content');

/** What the site once said and what is not so: a wrong finding is easily copied from an older text. */
const CORRECTED: readonly (readonly [wrong: RegExp, because: string])[] = [
  [
    /\bhopes?\b[^.]*\bone application\b[^.]*\btrap\b/i,
    'it is a warning of the authors, and no finding of their diaries',
  ],
  [/9\.5 per cent (fewer|less)/i, 'the others were contacted 9.5 per cent more often, so these about 9 per cent less'],
  [/de Zeeuw/, 'the fourth author is Sisouw de Zilwa'],
  [/\b(left|leave|leaving) (the|their) field for good/i, 'the study counted who disappeared from one system of grants'],
  [/almost no study has looked/i, 'there are studies of rejection, and the site does not use them yet'],
  [
    /National Careers Service.*\b(chat|phone|face to face)\b/,
    'who answers there, and how, was to change in October 2026',
  ],
];

/** Everything that readers are told, but for the list of what was changed. */
const FILES = globSync('**/*.{mdx,yaml,json}', { cwd: CONTENT }).filter((file) => !file.endsWith('updates.yaml'));

test.each(CORRECTED)('nothing says %s, because %s', (wrong) => {
  expect(FILES.length).toBeGreaterThan(100);
  expect(FILES.filter((file) => wrong.test(readFileSync(join(CONTENT, file), 'utf8')))).toEqual([]);
});
