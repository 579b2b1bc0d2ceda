import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { withPageScript } from '../../src/bundling/page-scripts.ts';
import { scriptsInContent } from '../../src/bundling/scripts-in-content.ts';

const folderWith = (files: Readonly<Record<string, string>>): string => {
  const root = mkdtempSync(join(tmpdir(), 'cairn-scripts-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
};

const sheet = (more: string): string =>
  `kind: worksheet\ntitle: One\nbestOn: phone\nfields:\n  - { kind: number, id: sent, label: Sent, min: 0 }\n${more}`;
const CHECK = `kind: quiz
title: Check
questions:
  - id: one
    ask: Which?
    choices:
      - { id: a, text: This, best: true, lead: 'Yes:', why: Because., reading: One. }
      - { id: b, text: That, lead: 'No:', why: Because. }
  - id: two
    ask: Which?
    choices:
      - { id: a, text: This, best: true, lead: 'Yes:', why: Because., reading: One. }
      - { id: b, text: That, lead: 'No:', why: Because. }
`;

test('the scripts that pages need are those of each sheet, on screen and paper, and of each lesson together', () => {
  const root = folderWith({
    'content/en/activities/count.yaml': sheet(''),
    // A word by its old name, which goes on working.
    'content/en/activities/far.yaml': sheet('apart: true\nagain: Once more\n'),
    'content/en/activities/check.yaml': CHECK,
    'content/en/lessons/fit/one.mdx':
      '---\ntitle: One\n---\n<Activity id="check" />\n<Activity id="count" />\n<Activity id="far" />\n<Activity id="gone" />\n',
    'content/cy/activities/count.yaml': sheet('again: Eto\n'),
    'content/cy/lessons/fit/one.mdx': '<Activity id="count" />\n',
  });
  expect(scriptsInContent(root, [])).toEqual([
    'paper_fields-number',
    'paper_fields-number_runs',
    'paper_quiz',
    'start_fields-number',
    'start_fields-number_quiz',
    'start_fields-number_runs',
    'start_quiz',
  ]);
});

test('in a language that browsers lack, every page brings its days and lists along', () => {
  const root = folderWith({
    'content/en/activities/count.yaml': sheet(''),
    'content/cy/activities/count.yaml': sheet(''),
  });
  expect(scriptsInContent(root, ['cy'])).toEqual([
    'paper_fields-number',
    'paper_fields-number_intl',
    'start_fields-number',
    'start_fields-number_intl',
  ]);
});

test('a file that cannot be read needs no script: the checks of the content report it', () => {
  const root = folderWith({
    'content/en/activities/odd.yaml': 'kind: [',
    'content/en/activities/none.yaml': 'kind: sheet\n',
  });
  expect(scriptsInContent(root)).toEqual([]);
});

test('a page that asks for a script that nobody made stops the build, and is named', () => {
  const page = '<p>One</p><script type="module" src="/@id/virtual:cairn-page/start_fields-grid"></script>';
  expect(() => withPageScript(page, 'lessons/one/index.html')).toThrow(
    'lessons/one/index.html asks for the script “start_fields-grid”, and no lesson or activity has these packs.',
  );
  expect(withPageScript('<p>None</p>', 'about/index.html')).toBe('<p>None</p>');
});
