import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyForTest } from './spoilt.ts';

// What an engineer adds: one folder, one line where the compiler asks for it.
test('a new kind of view is one folder and one line, and what is missing is named', () => {
  const copy = copyForTest();
  const made = copy.run(['new', 'view', 'trial-view']);
  expect(made.ok, made.output).toBe(true);
  rmSync(join(copy.folder, 'src/views/trial-view/check.ts'));
  const missing = copy.run(['types']);
  const named = [...new Set(Array.from(missing.output.matchAll(/^\S+\.tsx?(?=:\d+:\d+ - error)/gm), ([file]) => file))];
  expect(named.sort(), missing.output).toEqual(['src/checks/rules/all-views.ts', 'tests/journeys/support/results.ts']);
  expect(missing.output).toContain("Cannot find module '../../views/trial-view/check.ts'");

  rmSync(join(copy.folder, 'src/views/trial-view'), { recursive: true });
  expect(copy.run(['new', 'view', 'trial-view']).ok).toBe(true);
  copy.spoil({
    file: 'tests/journeys/support/results.ts',
    piece: "    case 'compare':\n",
    becomes: "    case 'compare':\n    case 'trial-view':\n",
  });
  copy.spoil({
    file: 'content/en/activities/kind-letter.yaml',
    piece: /^views:\n/m,
    becomes: 'views:\n  - { kind: trial-view, title: A trial, fields: [no-such-field], empty: Nothing yet. }\n',
  });
  const checked = copy.run(['types'], ['test:architecture'], ['lint', 'src/views/trial-view'], ['build']);
  expect(checked.ok, checked.output).toBe(false);
  expect(checked.output, 'its own check works').toMatch(/kind-letter\.yaml:\d+[\s\S]*no-such-field/);
});

test('a name that is no name, or is taken, writes nothing', () => {
  const copy = copyForTest();
  expect(copy.run(['new', 'view', 'Trial'])).toEqual({ ok: false, output: expect.stringContaining('npm run new') });
  expect(copy.run(['new', 'view', 'trend'])).toEqual({
    ok: false,
    output: expect.stringContaining('src/views/trend/view.ts is there already.'),
  });
});
