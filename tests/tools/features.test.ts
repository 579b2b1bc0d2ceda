import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listsOfFeatures } from './features.ts';
import { camel, pascal } from './generated.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** The parts of a view, empty. */
const partsOf = (kind: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ['schema.ts', 'check.ts', 'words.ts', 'words.pt-BR.ts', 'result.tsx'].map((part) => [
      `src/views/${kind}/${part}`,
      '',
    ]),
  );

/** A project with one language, of which only the folders of views are there. */
function projectWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-features-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'src/views'), { recursive: true });
  for (const [file, text] of Object.entries({ 'src/wording/pt-BR/language.ts': '', ...files })) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

test('the lists of views are those that the folders make: else run “npm run features”', async () => {
  for (const { file, text } of await listsOfFeatures())
    expect.soft(readFileSync(join(ROOT, file), 'utf8'), file).toBe(text);
});

test('a view is listed by its name, with its style where it has one, in the script of its registration', async () => {
  const root = projectWith({
    'src/views/a-b/view.ts': "export const aB = { kind: 'a-b', chunk: 'texts' };",
    'src/views/a-b/style.css': '',
    ...partsOf('a-b'),
    ...partsOf('c'),
    'src/views/c/view.ts': "export const c = { kind: 'c', chunk: 'days' };",
  });
  const lists = Object.fromEntries((await listsOfFeatures(root)).map(({ file, text }) => [file, text]));
  expect(lists['src/schema/all-views.ts']).toContain('export const VIEW_SHAPES = [aBView, cView] as const;');
  expect(lists['src/wording/all-views.ts']).toContain("readonly 'a-b': ABWording;");
  expect(lists['src/checks/rules/all-views.ts']).toContain("{ 'a-b': aB, c }");
  expect(lists['src/components/view-styles.ts']).toContain("{ 'a-b': aB }");
  expect(lists['src/mount/packs/views/texts.ts']).toContain("registerViews({ 'a-b': aB });");
  expect(lists['src/mount/packs/views/days.ts']).toContain('registerViews({ c });');
  expect(lists['src/wording/pt-BR/all-views.ts']).toContain("import { aB } from '../../views/a-b/words.pt-BR.ts';");
  expect(lists['src/wording/all-languages.ts']).toContain('[{ language: ptBR, words: ptBRWords }]');
  expect(lists['src/pages/_scripts/notes/pt-BR/open.ts']).toContain(
    "from '../../../../wording/pt-BR/notes/restore.ts'",
  );
  expect(lists['src/pages/_scripts/notes.panels.ts']).toContain("(await import('./notes/pt-BR/open.ts')).part");
});

test('a folder without a registration, with one of another kind, or without a part, is told', async () => {
  await expect(listsOfFeatures(projectWith({ 'src/views/a/schema.ts': '' }))).rejects.toThrow(
    'src/views/a has no view.ts. Fix: register it there, with defineView.',
  );
  await expect(
    listsOfFeatures(
      projectWith({ ...partsOf('a'), 'src/views/a/view.ts': "export const a = { kind: 'b', chunk: 'texts' };" }),
    ),
  ).rejects.toThrow('src/views/a/view.ts does not export “a” of the kind “a”. Fix: name both alike.');
  const { 'src/views/a/result.tsx': _, ...others } = partsOf('a');
  await expect(listsOfFeatures(projectWith({ ...others, 'src/views/a/view.ts': '' }))).rejects.toThrow(
    'src/views/a has no result.tsx. Fix: write it',
  );
  const { 'src/views/a/words.pt-BR.ts': __, ...unsaid } = partsOf('a');
  await expect(listsOfFeatures(projectWith({ ...unsaid, 'src/views/a/view.ts': '' }))).rejects.toThrow(
    'src/views/a has no words.pt-BR.ts. Fix: write it',
  );
});

test('names of code', () => {
  expect([camel('two-words'), pascal('two-words'), camel('one')]).toEqual(['twoWords', 'TwoWords', 'one']);
});
