import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFiles, type SourceFile } from '../../src/checks/read/files.ts';
import { nodesIn } from '../../src/checks/read/markdown.ts';
import { parseMdx } from '../../src/checks/read/mdx.ts';
import { pseudoContent, writeContent } from './pseudo-content.ts';
import { MARKS, PSEUDO_TAGS } from './pseudo-text.ts';

const files = (await readFiles(join(import.meta.dirname, '..', '..'))).filter(({ file }) =>
  file.startsWith('content/en/'),
);

/** The data of a file: of a lesson or page that of its head. */
const dataOf = ({ file, text }: SourceFile): unknown =>
  file.endsWith('.mdx') ? parseMdx(file, text).front?.data : (parse(text) as unknown);

/** Every text of some data, by where it is. */
const stringsIn = (value: unknown, path = ''): (readonly [path: string, text: unknown])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inside]) => stringsIn(inside, `${path}.${key}`))
    : [[path, value]];

/** What may be the same in every language: ids, references, days, claims, and texts of gaps alone. */
const SHARED = /^(?:[a-z][\w./#=-]*|\d{4}-\d\d-\d\d|[A-G]\d|(?:\{[\w-]+\}|[^\p{L}{}])*)$/u;

const gapsIn = (text: string): string[] => (text.match(/\{[^}]*\}/g) ?? []).toSorted();

describe.each(PSEUDO_TAGS)('the content in %s', (tag) => {
  const made = pseudoContent(files, tag);
  const pairs = files.map((file, index) => [file.file, file, made[index] ?? { file: '', text: '' }] as const);
  const [open] = MARKS[tag];
  const isMarked = new RegExp(`${open}[^a-z]`, 'u');

  test('has every file of the English one under the same name', () => {
    expect(made.map(({ file }) => file.replace(`content/${tag}/`, 'content/en/'))).toEqual(
      files.map(({ file }) => file),
    );
    expect(made.length).toBeGreaterThan(140);
  });

  test('has the same data but for its texts, with the same gaps in them', () => {
    for (const [name, english, pseudo] of pairs) {
      const [before, all] = [stringsIn(dataOf(english)), stringsIn(dataOf(pseudo))];
      // A language with more plural forms has more of them.
      const after = all.filter(([path]) => !/\.(zero|two|few|many)$/.test(path));
      expect(after.map(([path]) => path)).toEqual(before.map(([path]) => path));
      for (const [index, [path, text]] of before.entries()) {
        const said = after[index]?.[1];
        const at = `${name}${path}`;
        if (said === text) expect(typeof text === 'string' ? text : '', at).toMatch(SHARED);
        else {
          expect(said, at).toMatch(isMarked);
          expect(gapsIn(String(said)), at).toEqual(gapsIn(String(text)));
        }
      }
    }
  });

  test('has the plural forms of its language', () => {
    const { text } = made.find(({ file }) => file.endsWith('/activities/numbers.yaml')) ?? { text: '' };
    const { views } = parse(text) as { views: { steps?: { noun: object }[] }[] };
    const forms = views.flatMap(({ steps = [] }) => steps).map((step) => Object.keys(step.noun).toSorted());
    expect(forms.length).toBeGreaterThan(3);
    for (const one of forms) {
      expect(one).toEqual(new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted());
    }
  });

  test('has the same tags, headings and links in its prose, and no English sentence', () => {
    const kept = ({ file, text }: SourceFile): unknown[] =>
      nodesIn(parseMdx(file, text).body.tree ?? ({} as never))
        // Marks that stand before a tag or a link are a piece of text of their own.
        .filter(({ type }) => type !== 'text')
        .map(({ type, depth, url, name, attributes = [] }) => ({
          ...{ type, depth, url, name },
          attributes: attributes.map((one) => (one.name === 'who' ? 'who' : [one.name, one.value])),
        }));
    const prose = pairs.filter(([name]) => name.endsWith('.mdx'));
    expect(prose.length).toBeGreaterThan(25);
    for (const [name, english, pseudo] of prose) {
      expect(kept(pseudo), name).toEqual(kept(english));
      const { tree } = parseMdx(pseudo.file, pseudo.text).body;
      const words = nodesIn(tree ?? ({} as never))
        .filter(({ type }) => type === 'text')
        .map(({ value = '' }) => value.replace(/\S+[@.]\S+/g, ''));
      expect(words.join('\n'), name).not.toMatch(/[a-z]{2}/i);
      expect(pseudo.text).toContain(open);
    }
  });
});

test('what it is made of and what is shared are told apart: a file of an unknown kind stops it', () => {
  const shared = [{ file: 'content/references.json', text: '[]' }];
  expect(pseudoContent(shared, 'en-XA')).toEqual([]);
  expect(() => pseudoContent([{ file: 'content/en/poems/one.yaml', text: '' }], 'en-XA')).toThrow(/poems\/one.yaml/);
});

test('it is written where it is wanted', async () => {
  const root = await mkdtemp(join(tmpdir(), 'pseudo-'));
  try {
    await writeContent(root, pseudoContent(files, 'ar-XB'));
    const written = await readFiles(root);
    expect(written.map(({ file }) => file)).toEqual(pseudoContent(files, 'ar-XB').map(({ file }) => file));
  } finally {
    await rm(root, { recursive: true });
  }
});
