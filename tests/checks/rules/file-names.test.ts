import { expect, test } from 'vitest';
import { faults, translation, write } from '../course.ts';

test('a name that is no id is reported', async () => {
  expect(await faults(write('content/en/pages/About_us.mdx', '---\ntitle: About us\nlead: Us.\n---\n\nUs.\n')))
    .toMatchInlineSnapshot(`
    "content/en/pages/About_us.mdx:1 | ---
    found: the name “About_us”
    expected: small letters, digits and single hyphens, starting with a letter
    fix: Rename it, and mend the places that name it. The name is a permanent id and part of addresses."
  `);
});

test('names are the same small letters in every language, whatever its script', async () => {
  const told = await faults(
    translation('de'),
    write('content/de/activities/zähl.yaml', 'kind: worksheet\n'),
    write('content/de/pages/über/uns.mdx', '---\ntitle: Wir\nlead: Wir.\n---\n\nWir.\n'),
  );
  expect(told).toContain('content/de/activities/zähl.yaml:1 | kind: worksheet\nfound: the name “zähl”');
  expect(told).toContain('found: the name “über”');
});

test('a page may lie in folders, and each of their names is looked at', async () => {
  const text = '---\ntitle: Sessions\nlead: Here they are.\n---\n\nFive.\n';
  expect(await faults(write('content/en/pages/advisers/sessions/fit.mdx', text))).toBe('');
  expect(await faults(write('content/en/pages/For advisers/fit.mdx', text))).toMatchInlineSnapshot(`
    "content/en/pages/For advisers/fit.mdx:1 | ---
    found: the name “For advisers”
    expected: small letters, digits and single hyphens, starting with a letter
    fix: Rename it, and mend the places that name it. The name is a permanent id and part of addresses."
  `);
});

test('a file that the site would pass over is reported', async () => {
  expect(
    await faults(
      write('content/en/activities/counting.yml', 'kind: worksheet\n'),
      write('content/en/lessons/first-no.mdx', 'text'),
      write('content/en/evidence/more/card.yaml', 'claim: A claim.\n'),
    ),
  ).toMatchInlineSnapshot(`
    "content/en/activities/counting.yml:1 | kind: worksheet
    found: a file that the site does not read
    expected: lessons/<theme>/<slug>.mdx, activities/<id>.yaml, evidence/<id>.yaml, pages/<path>.mdx, tasks.yaml, updates.yaml or course.yaml
    fix: Move or rename it, or take it out.

    content/en/evidence/more/card.yaml:1 | claim: A claim.
    found: a file that the site does not read
    expected: lessons/<theme>/<slug>.mdx, activities/<id>.yaml, evidence/<id>.yaml, pages/<path>.mdx, tasks.yaml, updates.yaml or course.yaml
    fix: Move or rename it, or take it out.

    content/en/lessons/first-no.mdx:1 | text
    found: a file that the site does not read
    expected: lessons/<theme>/<slug>.mdx, activities/<id>.yaml, evidence/<id>.yaml, pages/<path>.mdx, tasks.yaml, updates.yaml or course.yaml
    fix: Move or rename it, or take it out."
  `);
});

test('a career centre has a file of its own, named by an id', async () => {
  const text = 'name: Town\nbooking: https://town.example/talk\n';
  expect(await faults(write('content/centres/north-town.yaml', text))).toBe('');
  expect(await faults(write('content/centres/North_town.yaml', text), write('content/centres/north/town.yaml', text)))
    .toMatchInlineSnapshot(`
      "content/centres/North_town.yaml:1 | name: Town
      found: the name “North_town”
      expected: small letters, digits and single hyphens, starting with a letter
      fix: Rename it, and mend the places that name it. The name is a permanent id and part of addresses.

      content/centres/north/town.yaml:1 | name: Town
      found: a file that the site does not read
      expected: content/centres/<id>.yaml
      fix: Move or rename it, or take it out."
    `);
});

test('what a computer or an editor leaves behind is not', async () => {
  expect(await faults(write('content/en/.DS_Store', 'x'), write('content/en/lessons/.draft/x.mdx', 'x'))).toBe('');
});
