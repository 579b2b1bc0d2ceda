import { describe, expect, test } from 'vitest';
import { change, faults, LESSON, PAGE, write } from '../course.ts';

const linked = (address: string) => change(LESSON, 'A no hurts.', `A no [hurts](${address}).`);

test('a link to a lesson that is not there is reported with the one that was meant', async () => {
  expect(await faults(linked('/lessons/reflection/first-not/'))).toMatchInlineSnapshot(`
    "content/en/lessons/reflection/first-no.mdx:8 | A no [hurts](/lessons/reflection/first-not/). It does not say
    found: a link to “/lessons/reflection/first-not/”, and no such page
    expected: an address of this site such as /notes/, or one that starts with https://
    fix: Did you mean “/lessons/reflection/first-no/”? Mend the address, or write the page."
  `);
});

test('in a translation, a link to what is not translated yet says what can be done', async () => {
  const told = await faults(
    write('content/cy/course.yaml', 'themes: []\n'),
    write('content/cy/pages/about.mdx', '---\ntitle: Amdanom ni\n---\n\nY [cyntaf](/lessons/reflection/first-no/).\n'),
  );
  expect(told).toContain('a link to “/lessons/reflection/first-no/”, and no such page in this language');
  expect(told).toContain('fix: Translate the page or the sheet that it leads to, under the name of the English file');
});

test('a link to a place on a page that is not there is reported', async () => {
  expect(await faults(linked('/about/#who-we-where'))).toMatchInlineSnapshot(`
    "content/en/lessons/reflection/first-no.mdx:8 | A no [hurts](/about/#who-we-where). It does not say
    found: a link to “/about/#who-we-where”, and nothing on /about/ is called “who-we-where”
    expected: the anchor of a heading, or the id of an activity, on that page
    fix: Did you mean “who-we-are”? Mend what stands behind the “#”, or take it out."
  `);
});

test('a link to a place on its own page that is not there is reported', async () => {
  expect(await faults(linked('#countin'))).toMatchInlineSnapshot(`
    "content/en/lessons/reflection/first-no.mdx:8 | A no [hurts](#countin). It does not say
    found: a link to “#countin”, and nothing on /lessons/reflection/first-no/ is called “countin”
    expected: the anchor of a heading, or the id of an activity, on that page
    fix: Did you mean “counting”? Mend what stands behind the “#”, or take it out."
  `);
});

test('a link without its last slash, one that depends on where the page lies, and one that is not safe are reported', async () => {
  const of = async (address: string) => /found: .*/.exec(await faults(linked(address)))?.[0];
  expect(await of('/notes')).toBe('found: a link to “/notes”, without its last slash');
  expect(await of('../notes/')).toBe('found: a link to “../notes/”, and no such page');
  expect(await of('http://example.org/')).toBe('found: a link to “http://example.org/”, and no such page');
});

test('a link of a page, and one whose address stands apart, are looked at too', async () => {
  const found = await faults(
    change(PAGE, 'A few people', 'A few [people][1]'),
    change(PAGE, '## Who', '[1]: /nobody/\n\n## Who'),
  );
  expect(found).toContain('content/en/pages/about.mdx:6 | [1]: /nobody/\nfound: a link to “/nobody/”');
});

describe('what may be linked to', () => {
  test.each([
    '/',
    '/lessons/',
    '/lessons/#reflection',
    '/lessons/reflection/first-no/',
    '/lessons/reflection/first-no/#what-one-no-can-say',
    '/lessons/reflection/first-no/#counting',
    '/activities/counting/',
    '/activities/counting/print/',
    '/start/again/',
    '/notes/',
    '/check-in/',
    '/about/',
    '/about/#who-we-are',
    '#evidence',
    '/sheets/all.pdf',
    'https://example.org/',
    'mailto:somebody@example.org',
    'tel:116123',
  ])('%s', async (address) => {
    expect(await faults(linked(address))).toBe('');
  });
});
