import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { checkLinks } from '../built/checks/links.ts';
import { readSite } from '../built/site.ts';
import { copyForTest } from './spoilt.ts';

// What a translator adds: a folder of words and one of content.
test('a new language is named text by text until it is translated, and shows only the pages that it has', () => {
  const copy = copyForTest();
  const made = copy.run(['new', 'language', 'cy']);
  expect(made.ok, made.output).toBe(true);
  const named = stripVTControlCharacters(copy.run(['types']).output);
  expect(named).toMatch(/src\/wording\/cy\/site\.ts:\d+:\d+ - error .*Untranslated<"Skip to the text">/);
  expect(named).toMatch(/src\/views\/funnel\/words\.cy\.ts:\d+:\d+ - error/);
  const words = globSync(['src/wording/cy/**/*.ts', 'src/views/*/words.cy.ts'], { cwd: copy.folder });
  const textOf = (file: string) => readFileSync(join(copy.folder, file), 'utf8');
  expect(named.match(/- error/g)?.length).toBeGreaterThan(600);

  for (const file of words) {
    const text = textOf(file)
      .replaceAll(/import \{ untranslated \}.*\n/g, '')
      .replaceAll(/untranslated\(\s*('(?:[^'\\]|\\.)*'|"[^"]*"|`[^`]*`),?\s*\)/g, '$1');
    writeFileSync(join(copy.folder, file), text);
  }
  // A sentence that was lost on the way is the only thing that is missing then, and it is named.
  const past = 'src/wording/cy/notes/past.ts';
  copy.spoil({ file: past, piece: / +undone: .*\n/, becomes: '' });
  const last = stripVTControlCharacters(copy.run(['types']).output);
  expect(last.match(/- error.*/g), last).toEqual([expect.stringContaining("Property 'undone' is missing")]);
  copy.spoil({ file: past, piece: "  undo: 'Undo',\n", becomes: "  undo: 'Undo',\n  undone: 'It is back.',\n" });
  const built = copy.run(['test:unit', 'tests/wording', 'tests/architecture'], ['build']);
  expect(built.ok, built.output).toBe(true);

  const pages = globSync('cy/**/*.html', { cwd: join(copy.folder, 'dist') }).sort();
  expect(pages).toEqual(
    ['activities', 'evidence', '', 'lessons', 'notes'].map((page) => join('cy', page, 'index.html')),
  );
  const home = readFileSync(join(copy.folder, 'dist/cy/index.html'), 'utf8');
  expect(home).toContain('<html lang="cy"');
  expect(home).not.toMatch(/href="\/cy\/(help|privacy|about)\//);
  expect(home).toContain('hreflang="x-default"');
  expect(checkLinks(readSite(join(copy.folder, 'dist'), { origin: 'https://cairn.example', base: '/' }))).toEqual([]);
});

test('what is no tag of a language begins none', () => {
  const { ok, output } = copyForTest().run(['new', 'language', 'Welsh']);
  expect([ok, output]).toEqual([false, expect.stringContaining('“Welsh” is no name. Fix: the tag of a language')]);
});
