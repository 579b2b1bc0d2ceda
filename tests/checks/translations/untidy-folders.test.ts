import { expect, test } from 'vitest';
import { faults, write } from '../course.ts';

const COURSE = 'themes: []\n';

test('a folder that is named by no tag is told once, whatever is in it', async () => {
  expect(
    await faults(
      write('content/english/course.yaml', COURSE),
      write('content/english/activities/x.yaml', 'kind: poem\n'),
      write('content/pt_br/course.yaml', COURSE),
      write('content/cym/course.yaml', COURSE),
      write('content/drafts/a.mdx', 'text'),
    ),
  ).toMatchInlineSnapshot(`
    "content/cym/:1 | 
    found: a folder “cym”, which is the tag of no language
    expected: a folder for each language, named by its tag (cy, pt-BR), and content/centres
    fix: Did you mean “cy”? Rename it to content/cy.

    content/drafts/:1 | 
    found: a folder “drafts”, which is the tag of no language
    expected: a folder for each language, named by its tag (cy, pt-BR), and content/centres
    fix: Rename it, or take it out.

    content/english/:1 | 
    found: a folder “english”, which is the tag of no language
    expected: a folder for each language, named by its tag (cy, pt-BR), and content/centres
    fix: Did you mean “en”? Rename it to content/en.

    content/pt_br/:1 | 
    found: a folder “pt_br”, which is the tag of no language
    expected: a folder for each language, named by its tag (cy, pt-BR), and content/centres
    fix: Did you mean “pt-BR”? Rename it to content/pt-BR."
  `);
});

test('what belongs into a language and is beside it is told', async () => {
  expect(
    await faults(
      write('content/evidence/mood.yaml', 'claim: A claim.\n'),
      write('content/updates.yaml', 'updates: []\n'),
    ),
  ).toMatchInlineSnapshot(`
    "content/evidence/:1 | 
    found: “evidence” in the folder of no language
    expected: a folder for each language, named by its tag (cy, pt-BR), and content/centres
    fix: Move it into a language: content/en/evidence.

    content/updates.yaml:1 | updates: []
    found: a file that the site does not read
    expected: content/references.json, and all else in the folder of a language
    fix: Move it into content/en, or take it out."
  `);
});

test('a remark for translators may lie beside the languages', async () => {
  expect(await faults(write('content/README.md', 'Begin here.\n'))).toBe('');
});
