import { expect, test } from 'vitest';
import { afterMistake, copyForTest } from './spoilt.ts';

// What somebody who works on the code may get wrong, each with the script that must find it.
const BUILT = [['build'], ['test:built', 'tests/built/dist.test.ts']] as const;
const COMPONENT = { file: 'src/components/SiteFooter.astro', piece: '<div class="foot">' };

test('a copy without a mistake passes', () => {
  const { ok, output } = copyForTest().run(['test:architecture'], ...BUILT);
  expect(ok, output).toBe(true);
});

test('a rule that imports a store is named with file and line', () => {
  const mistake = { file: 'src/domain/saved/keys.ts', piece: /^/, becomes: "import '../../stores/safe-storage.ts';\n" };
  const { ok, output, place } = afterMistake(mistake, ['test:architecture']);
  expect(ok, output).toBe(false);
  expect(output).toContain(place);
  expect(output).toMatch(/domain.*stores/);
});

test('text that becomes markup is named with file and line', () => {
  const mistake = { file: 'src/mount/data.ts', piece: /$/, becomes: '\ndocument.body.innerHTML = location.hash;\n' };
  const { ok, output, place } = afterMistake(mistake, ['lint']);
  const [file, line] = place.split(':');
  expect(ok, output).toBe(false);
  expect(output).toContain(file);
  expect(output).toMatch(
    new RegExp(`\\n +${Number(line) + 1}:\\d+ +error +Text must not become markup: build elements`),
  );
});

test.for([
  [
    'a style in a component',
    '<div class="foot" style="color:red">',
    /found: a style attribute in <div class="foot" style="color:red">\n +fix: +Use a class/,
  ],
  [
    'a picture of another site',
    '<div class="foot"><img src="https://example.org/a.png" alt="" />',
    /found: https:\/\/example\.org\/a\.png of another site in <img src="https:\/\/example\.org\/a\.png" alt="">\n +fix: +Put the file/,
  ],
  [
    'a link to nowhere',
    '<div class="foot"><a href="/nowhere/">x</a>',
    /found: "\/nowhere\/" leads to nothing.* in <a href="\/nowhere\/">\n +fix: +Correct the address/,
  ],
] as const)('%s is named with page, line and tag', ([, becomes, message]) => {
  const { ok, output } = afterMistake({ ...COMPONENT, becomes }, ...BUILT);
  expect(ok, output).toBe(false);
  expect(output).toMatch(/index\.html:\d+:\d+/);
  expect(output).toMatch(message);
});
