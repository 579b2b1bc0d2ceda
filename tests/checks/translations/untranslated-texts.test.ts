import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { untranslatedLine, untranslatedTexts } from '../../../src/checks/translations/untranslated-texts.ts';

function projectWith(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'cairn-untranslated-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

test('what is left to translate is counted by file, with the line of the first text', () => {
  const root = projectWith({
    'src/wording/cy/site.ts':
      "import { untranslated } from '../untranslated.ts';\n\nexport const site = {\n  a: untranslated('A'),\n  b: untranslated('B'),\n};\n",
    'src/wording/cy/year.ts': "export const year = 'Blwyddyn';\n",
    'src/wording/ga/site.ts': "export const site = { a: untranslated('A') };\n",
    'src/views/plan/words.cy.ts': "export const plan = { a: untranslated('A') };\n",
  });
  expect(untranslatedTexts(root, 'cy')).toEqual([
    { file: 'src/views/plan/words.cy.ts', texts: 1, line: 1 },
    { file: 'src/wording/cy/site.ts', texts: 2, line: 4 },
  ]);
  expect(untranslatedLine(root, 'cy')).toContain('cy: 3 texts of the interface are not translated yet');
});

test('where all is translated, nothing is said', () => {
  const root = projectWith({ 'src/wording/cy/year.ts': "export const year = 'Blwyddyn';\n" });
  expect(untranslatedTexts(root, 'cy')).toEqual([]);
  expect(untranslatedLine(root, 'cy')).toBeNull();
});
