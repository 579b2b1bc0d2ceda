import { z } from 'astro/zod';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { migratedFiles } from '../../../src/checks/migrate.ts';
import { lookAtContent } from '../../../src/checks/check-content.ts';
import { readFiles } from '../../../src/checks/read/files.ts';
import { parseMdx } from '../../../src/checks/read/mdx.ts';
import { migrated } from '../../../src/checks/read/old-words.ts';
import { parseYaml } from '../../../src/checks/read/yaml.ts';
import { SHAPES } from '../../../src/checks/shape/shapes.ts';
import { reportHints } from '../../../src/checks/report.ts';
import { activity } from '../../../src/schema/activity.ts';
import { course } from '../../../src/schema/course.ts';
import { oldNames, orOldNames } from '../../../src/schema/old-names.ts';
import type { Shape } from '../../../src/schema/walk.ts';
import { BACK, change, faults, FEELING, LIST, PEOPLE, SHEET, translation, withCourse } from '../course.ts';

const PATH = '    path:\n';

type Name = {
  readonly old: string;
  readonly now: string;
  readonly file: string;
  /** Some text of the file, what is there with the old name, and what with both. */
  readonly text: string;
  readonly before: string;
  readonly both: string;
};

/** A word of its own line, put in front of some text of a file. */
const line = (file: string, text: string, indent: string, old: string, now: string): Name => {
  const [before, today] = [`${indent}${old}\n`, `${indent}${now}\n`];
  const nameOf = (entry: string): string => entry.split(':')[0] ?? '';
  return { old: nameOf(old), now: nameOf(now), file, text, before: before + text, both: before + today + text };
};

/** A word in braces. */
const inBraces = (file: string, text: string, old: string, now: string, value: string): Name => {
  const written = `${now}: ${value}`;
  if (!text.includes(written)) throw new Error(`${text} has no “${written}”`);
  const before = text.replace(written, `${old}: ${value}`);
  return { old, now, file, text, before, both: text.replace(written, `${written}, ${old}: ${value}`) };
};

/** Each old name, in a file that is all right besides. */
const NAMES: readonly Name[] = [
  line(SHEET, 'sample:', '', 'apart: true', 'standalone: true'),
  line(FEELING, 'unsure:', '', 'apart: true', 'standalone: true'),
  line(SHEET, 'sample:', '', 'handOff: ask-twice', 'confirmSharing: true'),
  line(FEELING, 'unsure:', '', 'handOff: ask-twice', 'confirmSharing: true'),
  line(BACK, '    note: It can go down.\n', '    ', 'from: 4', 'minRuns: 4'),
  line(LIST, PATH, '    ', 'recall: counting', 'lastStep: counting'),
  line(LIST, PATH, '    ', 'way: { text: Talk, to: help }', 'link: { text: Talk, to: help }'),
  line(LIST, 'situations:\n', '', 'alsoTrue: [{ text: Talk, to: help }]', 'related: [{ text: Talk, to: help }]'),
  inBraces(LIST, '{ title: Opening, summary: Today., lessons: [] }', 'promise', 'summary', 'Today.'),
  inBraces(LIST, 'id: fit, title: Fit, summary: What you want.,', 'promise', 'summary', 'What you want.'),
  inBraces(FEELING, 'id: high, title: done, min: 1.5, max: 2,', 'from', 'min', '1.5'),
  inBraces(FEELING, 'id: high, title: done, min: 1.5, max: 2,', 'to', 'max', '2'),
  ...[SHEET, FEELING].map((file) => ({
    ...{ old: 'place', now: 'bestOn', file, text: 'bestOn: phone' },
    ...{ before: 'place: phone', both: 'bestOn: phone\nplace: phone' },
  })),
  {
    ...{ old: 'least', now: 'minAnswers', file: FEELING, text: '    minAnswers: 2\n' },
    ...{ before: '    least: 2\n', both: '    minAnswers: 2\n    least: 2\n' },
  },
  {
    ...{ old: 'way', now: 'link', file: LIST, text: PATH },
    before: `    more:\n      - { heading: Work, text: For., way: { text: Go, to: help } }\n${PATH}`,
    both: `    more:\n      - { heading: Work, text: For., way: { text: Go, to: help }, link: { text: Go, to: help } }\n${PATH}`,
  },
];

/** The text of a file of a course. */
const textOf = async (root: string, file: string): Promise<string> =>
  (await readFiles(root)).find((one) => one.file === file)?.text ?? '';

/** The old names of a shape, and of all that is in it. */
const namesIn = (shape: Shape): string[] => {
  const { shape: entries = {}, options = [], element, innerType, valueType } = shape.def;
  const inner = [...Object.values(entries), ...options, element, innerType, valueType].filter(
    (one) => one !== undefined,
  );
  return [...Object.keys(oldNames.get(shape as unknown as z.ZodType) ?? {}), ...inner.flatMap(namesIn)];
};

test('every old name is tried here', () => {
  const names = Object.values(SHAPES).flatMap((shape) => namesIn(shape as unknown as Shape));
  expect(new Set(NAMES.map(({ old }) => old))).toEqual(new Set(names));
});

describe.each(NAMES)('“$old” is “$now” today, in $file', ({ old, now, file, text, before, both }) => {
  const seed = change(file, text, before);

  test('the old name works in the check, with a hint in its line and no other word', async () => {
    await withCourse([seed], async (root) => {
      const { hints, problems } = await lookAtContent(root);
      const at = (await textOf(root, file)).split('\n').findIndex((one) => one.includes(`${old}:`)) + 1;
      expect(hints).toEqual([{ file, line: at, old, now }]);
      // A sheet of a lesson is not to be asked for elsewhere: that is a rule of its own.
      expect(problems.filter(({ found }) => !found.includes('which a lesson shows'))).toEqual([]);
    });
  });

  test('the old name works in the build', async () => {
    await withCourse([seed], async (root) => {
      const shape = file === LIST ? course : activity;
      const { source } = parseYaml(file, await textOf(root, file));
      const today = parseYaml(file, migrated(source.text, source, shape)).source.data;
      expect(shape.safeParse(source.data).success).toBe(false);
      expect(orOldNames(shape).parse(source.data)).toEqual(shape.parse(today));
    });
  });

  test('it is written anew, and then there is nothing more to do', async () => {
    await withCourse([seed], async (root) => {
      const written = migratedFiles(await readFiles(root));
      expect(written.problems).toEqual([]);
      expect(written.files.map((one) => one.file)).toEqual([file]);
      expect(migratedFiles(written.files).files).toEqual([]);
      const expected = before
        .replace(/\bhandOff: ask-twice/, 'confirmSharing: true')
        .replace(new RegExp(String.raw`\b${old}:`), `${now}:`);
      expect(written.files[0]?.text).toBe((await textOf(root, file)).replace(before, () => expected));
    });
  });

  test('both names at once are one problem, in the check and in the build', async () => {
    const told = await faults(change(file, text, both));
    expect(told).toContain(`found: “${old}” beside “${now}”, which is its name today`);
    expect(told).toContain(`fix: Take “${old}” out, and look whether “${now}” says what you mean.`);
    expect(told).not.toContain('means nothing here');
    await withCourse([change(file, text, both)], async (root) => {
      const { source } = parseYaml(file, await textOf(root, file));
      expect(orOldNames(file === LIST ? course : activity).safeParse(source.data).success).toBe(false);
      const { files, problems } = migratedFiles(await readFiles(root));
      expect(files).toEqual([]);
      expect(problems.map(({ found }) => found)).toEqual([`“${old}” beside “${now}”, which is its name today`]);
    });
  });
});

describe('what is no name of a word is left alone', () => {
  test('a text, an id, an option, a column and a key that looks like one elsewhere', async () => {
    const seeds = [
      change(SHEET, 'label: What did you look for?', "label: 'place: phone, apart: true'"),
      change(SHEET, 'id: many, text: Many kinds', 'id: apart, text: apart'),
      change(PEOPLE, 'note: It does not know you.', 'note: "handOff: ask-twice"'),
    ];
    await withCourse(seeds, async (root) => {
      const files = await readFiles(root);
      expect((await lookAtContent(root)).hints).toEqual([]);
      expect(migratedFiles(files)).toEqual({ files: [], problems: [] });
    });
  });

  test('remarks, order and layout stay, in a file with several old names', () => {
    const before = [
      '# promise: a remark',
      'kind: worksheet   # apart: no',
      '"place":   phone # where?',
      'title: "place: x"',
      "'handOff': 'ask-twice'",
      'fields:',
      '  - { id: place, kind: short, label: apart: }',
      '',
    ].join('\n');
    const { source } = parseYaml('a.yaml', before.replace('label: apart: }', "label: 'apart:' }"));
    const after = migrated(source.text, source, activity);
    expect(after).toBe(
      source.text.replace('"place":', 'bestOn:').replace("'handOff': 'ask-twice'", 'confirmSharing: true'),
    );
    const again = parseYaml('a.yaml', after).source;
    expect(migrated(after, again, activity)).toBe(after);
  });

  test('a value that was never right is told as it is written', async () => {
    const told = await faults(change(SHEET, 'sample:', 'handOff: never\nsample:'));
    expect(told).toContain('handOff: never\nfound: “never”');
  });
});

test('the head of a lesson is written anew, and nothing of its text', () => {
  const shape = z.strictObject({ name: z.string() }).register(oldNames, { title: 'name' });
  const text = '---\ntitle: title # title\n---\n\ntitle: stays\n';
  const { front } = parseMdx('a.mdx', text);
  if (!front) throw new Error('no head');
  expect(migrated(text, front, shape)).toBe('---\nname: title # title\n---\n\ntitle: stays\n');
});

test('data of any shape is never broken by looking for old names', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(() => orOldNames(activity).safeParse(value)).not.toThrow();
      expect(() => orOldNames(course).safeParse(value)).not.toThrow();
    }),
  );
});

test('a word that every object has is no name of anything', async () => {
  const told = await faults(change(SHEET, 'sample:', 'constructor: x\nvalueOf: y\nsample:'));
  expect(told).toContain('found: the word “constructor”, which means nothing here');
  expect(told).toContain('found: the word “valueOf”, which means nothing here');
});

test('hints are lines, with what writes the new names; a translation has its own', async () => {
  const { hints } = await withCourse(
    [change(SHEET, 'bestOn: phone', 'place: phone'), translation('de')],
    lookAtContent,
  );
  expect(reportHints(hints)).toMatchInlineSnapshot(`
    "content/en/activities/counting.yaml:4  “place” is called “bestOn” today
    content/de/activities/counting.yaml:4  “place” is called “bestOn” today
    The old names still work. \`npm run content:migrate\` writes the new ones."
  `);
  expect(reportHints([])).toBe('');
});
