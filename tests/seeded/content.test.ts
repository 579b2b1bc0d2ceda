import { expect, test } from 'vitest';
import { contentWith } from './some-content.ts';
import { afterMistake } from './spoilt.ts';

// What an author may get wrong: the build itself must stop, and say where and what to do.
const BUILD = ['build'] as const;

test('a copy without a mistake builds, and a title in other scripts is none', () => {
  const piece = /^title: .*/m;
  const file = contentWith('lessons/**/*.mdx', piece);
  const { ok, output } = afterMistake({ file, piece, becomes: 'title: رفضٌ واحد, एक “ना”' }, BUILD);
  expect(ok, output).toBe(true);
});

const ACTIVITY = /<Activity id="[a-z0-9-]+" \/>/;
const WHY = /\n +why: .*/;
const SOURCES = /sources: \[[a-z0-9-]+/;

test.for([
  [
    'an activity that does not exist',
    'lessons/**/*.mdx',
    ACTIVITY,
    '<Activity id="no-such-activity" />',
    'no-such-activity',
  ],
  ['a choice without its explanation', 'activities/*-check.yaml', WHY, '', 'why'],
  ['a reference that does not exist', 'evidence/*.yaml', SOURCES, 'sources: [no-such-reference', 'no-such-reference'],
  ['a word that is avoided', 'lessons/**/*.mdx', /^now: (?=\w)/m, 'now: A journey. ', 'journey'],
] as const)('the build stops at %s', ([, pattern, piece, becomes, named]) => {
  const file = contentWith(pattern, piece);
  const { ok, output, place } = afterMistake({ file, piece, becomes }, BUILD);
  expect(ok, output).toBe(false);
  // A choice that has lost its explanation is named by the line it starts in, a few lines further up.
  expect(output).toContain(piece === WHY ? `${file}:` : place);
  expect(output).toContain(named);
  expect(output).toMatch(/fix: +\S/);
});

test('the build stops at a title with a letter that no font for pictures has, and names its file', () => {
  const piece = /^title: (?=\w)/m;
  const file = contentWith('lessons/**/*.mdx', piece);
  const { ok, output } = afterMistake({ file, piece, becomes: 'title: 文 ' }, BUILD);
  expect(ok, output).toBe(false);
  expect(output).toMatch(new RegExp(`${file}: No font for pictures has “文” .*Write it in other letters`));
});
