import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { column } from '../../src/schema/column.ts';
import { field } from '../../src/schema/field.ts';
import { view } from '../../src/schema/view.ts';
import { pagesOf, type Page } from '../built/page.ts';
import { readSite } from '../built/site.ts';
import { copyProject, type Copy, type Outcome } from '../seeded/copy.ts';
import { CONTENT, SHOWN } from './states.ts';

// A course that is like no real one is built by the code as it is. One of its sheets, which resembles none of ours, came
// with one YAML file and one tag.
const ADDED = 'made-up';
const YAML = `en/activities/${ADDED}.yaml`;
const LESSON = 'en/lessons/reflection/not-fair.mdx';

const textOf = (file: string): string => readFileSync(join(import.meta.dirname, 'content', file), 'utf8');
const sheet = parse(textOf(YAML)) as Readonly<
  Record<'title' | 'intro' | 'sample' | 'fields' | 'more' | 'views', unknown>
>;

/** Every text that stands under one of these words, however deep. */
function textsUnder(words: readonly string[], value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([word, inside]) =>
    typeof inside === 'string' ? (words.includes(word) ? [inside] : []) : textsUnder(words, inside),
  );
}

const fieldsAndMore = [sheet.fields, sheet.more];
/** What stands on a page before any answer: also what opens only later, such as the note of an option. */
const ON_SCREEN = [
  ...textsUnder(['label', 'hint', 'text', 'unknown', 'add', 'note'], fieldsAndMore),
  ...textsUnder(['title', 'sample', 'again'], sheet),
  ...textsUnder(['lead', 'title', 'empty'], sheet.views),
];
const ON_PAPER = [
  ...textsUnder(['label', 'hint', 'text', 'unknown'], fieldsAndMore),
  ...textsUnder(['title', 'sample'], { title: sheet.title, sample: sheet.sample }),
];

/** What a reader finds in the main part of a page. */
const mainOf = ({ tags }: Page): string =>
  tags
    .filter(({ name }) => name === 'main')
    .map(({ text }) => text)
    .join(' ');

const kindsOf = (all: readonly { readonly kind: string }[]): string[] =>
  [...new Set(all.map(({ kind }) => kind))].sort();
const kindsIn = (shape: typeof field | typeof column | typeof view): string[] =>
  shape.options.map((one) => one.shape.kind.value).sort();

test('the made-up course has every kind of activity, field, column and view', () => {
  const sheets = SHOWN.flatMap(({ activity }) => (activity.kind === 'worksheet' ? [activity] : []));
  const fields = sheets.flatMap((one) => [...one.fields, ...one.more]);
  expect(kindsOf(SHOWN.map(({ activity }) => activity))).toEqual(['quiz', 'self-check', 'worksheet']);
  expect(kindsOf(fields)).toEqual(kindsIn(field));
  expect(kindsOf(fields.flatMap((one) => (one.kind === 'table' ? one.columns : [])))).toEqual(kindsIn(column));
  expect(kindsOf(sheets.flatMap(({ views }) => views))).toEqual(kindsIn(view));
});

describe('a course that is like no real one', () => {
  let copy: Copy;
  let build: Outcome;
  beforeAll(() => {
    copy = copyProject({ content: CONTENT });
    build = copy.run(['build']);
  });
  afterAll(() => copy.remove());

  const page = (path: string): Page | undefined =>
    pagesOf(readSite(join(copy.folder, 'dist'), { origin: 'https://cairn.example', base: '/' })).find(
      (one) => one.path === `${path}index.html`,
    );

  test('is built without a change of code', () => expect(build.ok, build.output).toBe(true));

  test.for([
    ['the page of its lesson', 'lessons/reflection/not-fair/', ON_SCREEN],
    ['a page of its own', `activities/${ADDED}/`, ON_SCREEN],
    ['a sheet for paper', `activities/${ADDED}/print/`, ON_PAPER],
  ] as const)('shows the added sheet whole on %s', ([, path, texts]) => {
    const found = page(path);
    const said = found ? mainOf(found) : '';
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => !said.includes(text))).toEqual([]);
  });

  test('reads its answers back under My notes', () => {
    const data = page('notes/')?.tags.find(({ attributes }) => attributes['id'] === 'cairn-notes')?.text ?? '{}';
    const { entries = [] } = JSON.parse(data) as { entries?: { id: string }[] };
    const entry = entries.find(({ id }) => id === ADDED);
    expect(entry).toMatchObject({ title: sheet.title, href: `/lessons/reflection/not-fair/#${ADDED}` });
    const questions = readFileSync(join(copy.folder, 'dist', 'notes-questions.js'), 'utf8');
    const { fields = {} } = JSON.parse(questions.replace('export default ', '')) as {
      fields?: Record<string, unknown>;
    };
    const said = textsUnder(['label', 'text'], fields[ADDED]);
    expect(textsUnder(['label', 'text'], fieldsAndMore).filter((text) => !said.includes(text))).toEqual([]);
  });

  // The budgets are those of our own pages: a sheet of a course may ask for more views than one page may carry.
  test('passes what the built site is checked for, apart from its weight', () => {
    const { ok, output } = copy.run(['test:built', 'tests/built/dist.test.ts', '-t', '^(?!.*budgets)']);
    expect(ok, output).toBe(true);
    expect(output).toMatch(/\b1\d passed/);
  });

  test('is not built when the tag is there and the file is not: the message names file and line', () => {
    const tag = `<Activity id="${ADDED}" />`;
    rmSync(join(copy.folder, 'content', YAML));
    const { ok, output } = copy.run(['build']);
    const line = textOf(LESSON).split('\n').indexOf(tag) + 1;
    expect(line).toBeGreaterThan(0);
    expect(ok, output).toBe(false);
    expect(output).toContain(
      `content/${LESSON}:${String(line)}\n  found:    <Activity id="${ADDED}">, and no such file\n`,
    );
    expect(output).toContain(`write content/${YAML}.`);
  });
});
