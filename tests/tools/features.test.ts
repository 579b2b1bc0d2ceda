import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listsOfFeatures } from './features.ts';
import { FIELDS } from '../../src/domain/worksheet/all-fields.ts';
import { VIEWS } from '../../src/domain/worksheet/all-views.ts';
import { listsOfFields } from './field-lists.ts';
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

/** A project with one language, of which only the folders of features are there. */
function projectWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-features-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const features of ['fields', 'views']) mkdirSync(join(folder, 'src', features), { recursive: true });
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
    'src/views/a-b/view.ts': "export const aB = { kind: 'a-b' };",
    'src/views/a-b/style.css': '',
    ...partsOf('a-b'),
    ...partsOf('c'),
    'src/views/c/view.ts': "export const c = { kind: 'c' };",
  });
  const lists = Object.fromEntries((await listsOfFeatures(root)).map(({ file, text }) => [file, text]));
  expect(lists['src/schema/all-views.ts']).toContain('export const VIEW_SHAPES = [aBView, cView] as const;');
  expect(lists['src/wording/all-views.ts']).toContain("readonly 'a-b': ABWording;");
  expect(lists['src/checks/rules/all-views.ts']).toContain("{ 'a-b': aB, c }");
  expect(lists['src/components/view-styles.ts']).toContain("{ 'a-b': aB }");
  expect(lists['src/mount/packs/views/a-b.ts']).toContain("registerViews({ 'a-b': aB });");
  expect(lists['src/mount/packs/views/c.ts']).toContain('registerViews({ c });');
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
    listsOfFeatures(projectWith({ ...partsOf('a'), 'src/views/a/view.ts': "export const a = { kind: 'b' };" })),
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

/** A kind of field as far as the lists look at it. */
const fieldAs = (name: string, more: object = {}): string =>
  `export const ${name}Kind = ${JSON.stringify({ kind: name, stands: ['sheet'], drawnBy: 'page', says: 'itself', readBack: 'as said', typed: null, hangs: false, ...more })};`;

const fieldParts = (kind: string, ...more: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(['schema.ts', 'check.ts', 'built.tsx', ...more].map((part) => [`src/fields/${kind}/${part}`, '']));

test('the lists of fields are those that the folders make: else run “npm run features”', async () => {
  for (const { file, text } of await listsOfFields())
    expect.soft(readFileSync(join(ROOT, file), 'utf8'), file).toBe(text);
});

test('the tables of the README name every kind of field and of view', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const named = (head: string): string[] => {
    const [, table = ''] = readme.split(new RegExp(`^\\| ${head} +\\|.*\\n`, 'm'));
    const [rows = ''] = table.split('\n\n');
    return Array.from(rows.matchAll(/(?<=^\| [^|]*)`([a-z-]+)`/gm), ([, kind = '']) => kind).sort();
  };
  expect(named('kind of field')).toEqual(Object.keys(FIELDS).sort());
  expect(named('kind of view')).toEqual(Object.keys(VIEWS).sort());
});

test('a field is listed where it stands, with the parts that it has, in the script of its registration', async () => {
  const root = projectWith({
    'src/fields/a/field.ts': fieldAs('a', { stands: ['sheet', 'line'], typed: 'line', followed: true }),
    ...fieldParts('a', 'live.tsx', 'style.css'),
    'src/fields/b/field.ts': fieldAs('b', { drawnBy: 'script', says: 'words', readBack: 'own', hangs: true }),
    ...fieldParts('b', 'control.tsx', 'said.ts', 'back.ts', 'lines.ts'),
  });
  const lists = Object.fromEntries((await listsOfFields(root)).map(({ file, text }) => [file, text]));
  const listed = (file: string, text: string) => expect.soft(lists[file], file).toContain(text);
  listed('src/schema/all-fields.ts', 'export const FIELD_SHAPES = [aField, bField] as const;');
  listed('src/schema/all-columns.ts', 'export const COLUMN_SHAPES = [aField] as const;');
  listed('src/domain/worksheet/all-fields.ts', '{ a: aKind, b: bKind }');
  listed('src/domain/worksheet/all-said.ts', '{ b: bSaid }');
  listed('src/domain/worksheet/answered-kinds.ts', '{ b: bBack }');
  listed('src/domain/lines/hanging-kinds.ts', '{ b: bLines }');
  listed('src/domain/notes/all-typed.ts', "{ a: 'line' }");
  listed('src/checks/rules/all-fields.ts', '{ a: aCheck, b: bCheck }');
  listed('src/islands/built/all-fields.ts', '{ a: aBuilt, b: bBuilt }');
  listed('src/islands/fields/all-parts.ts', '{ a: { Live: aLive }, b: bControl }');
  listed('src/mount/packs/fields/a.ts', 'registerWidgets({ a: { Live: aLive } });');
  listed('src/components/field-styles.ts', '{ a: aStyle }');
  listed('src/mount/packs/fields/b.ts', 'registerWidgets({ b: bControl });');
});

test('a field without its parts, or with some that it does not register, is told', async () => {
  const told = (more: object, ...parts: readonly string[]) =>
    expect(listsOfFields(projectWith({ 'src/fields/a/field.ts': fieldAs('a', more), ...fieldParts('a', ...parts) })))
      .rejects;
  await expect(listsOfFields(projectWith({ 'src/fields/a/schema.ts': '' }))).rejects.toThrow(
    'src/fields/a has no field.ts. Fix: register it there, with defineField.',
  );
  await expect(listsOfFields(projectWith({ 'src/fields/a/field.ts': fieldAs('a') }))).rejects.toThrow(
    'src/fields/a has no schema.ts. Fix: write it; `npm run new field <name>` shows how one begins.',
  );
  await told({ drawnBy: 'script' }).toThrow('src/fields/a has no control.tsx. Fix: write it');
  await told({ says: 'words' }).toThrow('src/fields/a has no said.ts. Fix: write it');
  await told({ followed: true }).toThrow('src/fields/a has no live.tsx. Fix: write it');
  await told({ hangs: true }).toThrow('src/fields/a has no lines.ts. Fix: write it');
  await told({ readBack: 'own' }).toThrow('src/fields/a has no back.ts. Fix: write it');
  await told({}, 'said.ts').toThrow(
    'src/fields/a/said.ts is not registered: “says” is “words” where there is one. Fix: mend field.ts, or take it out.',
  );
  await told({}, 'control.tsx').toThrow('src/fields/a/control.tsx is not registered');
});
