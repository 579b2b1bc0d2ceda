import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { copyForTest } from './spoilt.ts';

const VIEW = 'src/views/trial-view';
const FIELD = 'src/fields/trial-field';
/** The line that tells the journeys what fills a view in, and the one that tells them how a field is answered. */
const OUTSIDE = [
  { file: 'tests/journeys/support/results.ts', piece: "    case 'compare':\n", line: "    case 'trial-view':\n" },
  { file: 'tests/journeys/support/controls.ts', piece: "    case 'private':\n", line: "    case 'trial-field':\n" },
];

// What an engineer adds: one folder each, and one line each where the compiler asks for it.
test('a new kind of view or of field is one folder and one line, and what is missing is named', () => {
  const copy = copyForTest();
  const begin = (): void => {
    for (const what of ['view', 'field']) {
      const made = copy.run(['new', what, `trial-${what}`]);
      expect(made.ok, made.output).toBe(true);
    }
  };
  begin();
  copy.spoil({ file: `${VIEW}/words.en.ts`, piece: / +shown: .*\n/, becomes: '' });
  copy.spoil({ file: `${FIELD}/field.ts`, piece: / +height: .*\n/, becomes: '' });
  copy.spoil({ file: `${FIELD}/built.tsx`, piece: / +Blank: .*\n/, becomes: '' });
  const output = stripVTControlCharacters(copy.run(['types']).output);
  const named = [...new Set(Array.from(output.matchAll(/^(\S+\.tsx?):\d+:\d+ - error/gm), ([, file]) => file))];
  expect(named.sort(), output).toEqual([
    `${FIELD}/built.tsx`,
    `${FIELD}/field.ts`,
    `${VIEW}/words.en.ts`,
    ...OUTSIDE.map(({ file }) => file).sort(),
  ]);
  for (const missing of ['shown', 'height', 'Blank'])
    expect(output).toMatch(new RegExp(`Property '${missing}' is missing`));

  const told = (change: () => void): string => {
    change();
    return copy.run(['features']).output;
  };
  expect(told(() => rmSync(join(copy.folder, VIEW, 'check.ts')))).toContain(`${VIEW} has no check.ts. Fix: write it`);
  rmSync(join(copy.folder, VIEW), { recursive: true });
  expect(told(() => rmSync(join(copy.folder, FIELD, 'check.ts')))).toContain(`${FIELD} has no check.ts. Fix: write it`);
  rmSync(join(copy.folder, FIELD), { recursive: true });

  begin();
  expect(
    told(() => copy.spoil({ file: `${FIELD}/field.ts`, piece: "readBack: 'as said'", becomes: "readBack: 'own'" })),
  ).toContain(`${FIELD} has no back.ts. Fix: write it`);
  copy.spoil({ file: `${FIELD}/field.ts`, piece: "readBack: 'own'", becomes: "readBack: 'as said'" });
  for (const { file, piece, line } of OUTSIDE) copy.spoil({ file, piece, becomes: line + piece });
  const sheet = 'content/en/activities/kind-letter.yaml';
  const field = '  - { id: trial, kind: trial-field, label: A trial, max: 60 }\n';
  copy.spoil({ file: sheet, piece: 'fields:\n', becomes: `fields:\n${field}` });
  const views = 'views:\n  - { kind: trial-view, title: A trial, fields: [trial], empty: Nothing yet. }\n';
  copy.spoil({ file: sheet, piece: /$/, becomes: `\n${views}` });
  const built = copy.run(['types'], ['test:architecture'], ['lint'], ['build']);
  expect(built.ok, built.output).toBe(true);
  const page = readFileSync(join(copy.folder, 'dist/activities/kind-letter/index.html'), 'utf8');
  for (const piece of ['data-view="trial-view"', 'Nothing yet.', '<label class="label" for="kind-letter-trial"'])
    expect(page).toContain(piece);

  // Their own checks work.
  copy.spoil({ file: sheet, piece: '[trial]', becomes: '[no-such-field]' });
  copy.spoil({ file: sheet, piece: 'max: 60', becomes: 'min: 61, max: 60' });
  const checked = copy.run(['build']);
  expect(checked.ok, checked.output).toBe(false);
  expect(checked.output).toMatch(/kind-letter\.yaml:\d+[\s\S]*“min: 61” above “max: 60”/);
  expect(checked.output).toMatch(/kind-letter\.yaml:\d+[\s\S]*no-such-field/);
});

test('a name that is no name, or is taken, writes nothing', () => {
  const copy = copyForTest();
  const wrong = copy.run(['new', 'view', 'Trial']);
  expect([wrong.ok, wrong.output]).toEqual([false, expect.stringContaining('“Trial” is no name.')]);
  const unknown = copy.run(['new', 'thing', 'trial']);
  expect([unknown.ok, unknown.output]).toEqual([false, expect.stringContaining('npm run new lesson fit/first-week')]);
  const taken = copy.run(['new', 'view', 'trend']);
  expect([taken.ok, taken.output]).toEqual([
    false,
    expect.stringContaining('src/views/trend/view.ts is there already.'),
  ]);
  const field = copy.run(['new', 'field', 'rank']);
  expect([field.ok, field.output]).toEqual([
    false,
    expect.stringContaining('src/fields/rank/field.ts is there already.'),
  ]);
});

test('a lesson and a sheet that were begun need nothing but what their author has to write', () => {
  const copy = copyForTest();
  for (const made of [copy.run(['new', 'lesson', 'fit/trial-week']), copy.run(['new', 'activity', 'trial-week'])])
    expect(made.ok, made.output).toBe(true);
  const { ok, output } = copy.run(['build']);
  expect(ok, output).toBe(false);
  expect(Array.from(output.matchAll(/^ +found: +(.*)$/gm), ([, found]) => found)).toEqual([
    'an activity that no lesson shows',
    'a lesson that the course does not list',
    'an empty list',
    '39 words to read',
    'no <Evidence>',
  ]);
});
