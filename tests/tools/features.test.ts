import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { camel, listsOfViews, pascal } from './features.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** The parts of a view, empty. */
const partsOf = (kind: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ['schema.ts', 'check.ts', 'words.ts', 'words.en.ts', 'result.tsx'].map((part) => [`src/views/${kind}/${part}`, '']),
  );

/** A project of which only the folders of views are there. */
function projectWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-features-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'src/views'), { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

test('the lists of views are those that the folders make: else run “npm run features”', async () => {
  for (const { file, text } of await listsOfViews())
    expect.soft(readFileSync(join(ROOT, file), 'utf8'), file).toBe(text);
});

test('a view is listed by its name, with its style where it has one, in the script of its registration', async () => {
  const root = projectWith({
    'src/views/a-b/view.ts': "export const aB = { kind: 'a-b' };",
    'src/views/a-b/style.css': '',
    ...partsOf('a-b'),
    ...partsOf('c'),
    'src/views/c/view.ts': "export const c = { kind: 'c' };",
  });
  const lists = Object.fromEntries((await listsOfViews(root)).map(({ file, text }) => [file, text]));
  expect(lists['src/schema/all-views.ts']).toContain('export const VIEW_SHAPES = [aBView, cView] as const;');
  expect(lists['src/wording/all-views.ts']).toContain("readonly 'a-b': ABWording;");
  expect(lists['src/checks/rules/all-views.ts']).toContain("{ 'a-b': aB, c }");
  expect(lists['src/components/view-styles.ts']).toContain("{ 'a-b': aB }");
  expect(lists['src/mount/packs/views/a-b.ts']).toContain("registerViews({ 'a-b': aB });");
  expect(lists['src/mount/packs/views/c.ts']).toContain('registerViews({ c });');
});

test('a folder without a registration, with one of another kind, or without a part, is told', async () => {
  await expect(listsOfViews(projectWith({ 'src/views/a/schema.ts': '' }))).rejects.toThrow(
    'src/views/a has no view.ts. Fix: register it there, with defineView.',
  );
  await expect(
    listsOfViews(projectWith({ ...partsOf('a'), 'src/views/a/view.ts': "export const a = { kind: 'b' };" })),
  ).rejects.toThrow('src/views/a/view.ts does not export “a” of the kind “a”. Fix: name both alike.');
  const { 'src/views/a/result.tsx': _, ...others } = partsOf('a');
  await expect(listsOfViews(projectWith({ ...others, 'src/views/a/view.ts': '' }))).rejects.toThrow(
    'src/views/a has no result.tsx. Fix: write it',
  );
});

test('names of code', () => {
  expect([camel('two-words'), pascal('two-words'), camel('one')]).toEqual(['twoWords', 'TwoWords', 'one']);
});
