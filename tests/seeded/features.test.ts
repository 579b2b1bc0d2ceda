import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { copyForTest } from './spoilt.ts';

// What an engineer adds: one folder, one line where the compiler asks for it.
test('a new kind of view is one folder and one line, and what is missing is named', () => {
  const copy = copyForTest();
  const made = copy.run(['new', 'view', 'trial-view']);
  expect(made.ok, made.output).toBe(true);
  copy.spoil({ file: 'src/views/trial-view/words.en.ts', piece: / +shown: .*\n/, becomes: '' });
  const output = stripVTControlCharacters(copy.run(['types']).output);
  const named = [...new Set(Array.from(output.matchAll(/^(\S+\.tsx?):\d+:\d+ - error/gm), ([, file]) => file))];
  expect(named.sort(), output).toEqual(['src/views/trial-view/words.en.ts', 'tests/journeys/support/results.ts']);
  expect(output).toContain("Property 'shown' is missing");
  rmSync(join(copy.folder, 'src/views/trial-view/check.ts'));
  expect(copy.run(['features']).output).toContain('src/views/trial-view has no check.ts. Fix: write it');

  rmSync(join(copy.folder, 'src/views/trial-view'), { recursive: true });
  expect(copy.run(['new', 'view', 'trial-view']).ok).toBe(true);
  copy.spoil({
    file: 'tests/journeys/support/results.ts',
    piece: "    case 'compare':\n",
    becomes: "    case 'compare':\n    case 'trial-view':\n",
  });
  const sheet = 'content/en/activities/kind-letter.yaml';
  const views = 'views:\n  - { kind: trial-view, title: A trial, fields: [letter], empty: Nothing yet. }\n';
  copy.spoil({ file: sheet, piece: /$/, becomes: `\n${views}` });
  const built = copy.run(['types'], ['test:architecture'], ['lint'], ['build']);
  expect(built.ok, built.output).toBe(true);
  const page = readFileSync(join(copy.folder, 'dist/activities/kind-letter/index.html'), 'utf8');
  expect(page).toContain('data-view="trial-view"');
  expect(page).toContain('Nothing yet.');

  copy.spoil({ file: sheet, piece: '[letter]', becomes: '[no-such-field]' });
  const checked = copy.run(['build']);
  expect(checked.ok, 'its own check works').toBe(false);
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
