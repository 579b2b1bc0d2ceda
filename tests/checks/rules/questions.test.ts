import { expect, test } from 'vitest';
import { change, faults, PAGE } from '../course.ts';

const asks = (id: string) => change(PAGE, 'A few people', `<Questions id="${id}" />\n\nA few people`);

test('a page may print the questions of a check', async () => {
  expect(await faults(asks('first-no-check'))).toBe('');
});

test('a check that is not there is reported with the one that was meant', async () => {
  expect(await faults(asks('first-no-chek'))).toMatchInlineSnapshot(`
    "content/en/pages/about.mdx:8 | <Questions id="first-no-chek" />
    found: <Questions id="first-no-chek">, and no check of that name
    expected: the name of a file in content/en/activities with “kind: quiz”
    fix: Did you mean “first-no-check”? Mend the id."
  `);
});

test('an activity that is no check is reported', async () => {
  expect(await faults(asks('counting'))).toMatchInlineSnapshot(`
    "content/en/pages/about.mdx:8 | <Questions id="counting" />
    found: <Questions id="counting">, and no check of that name
    expected: the name of a file in content/en/activities with “kind: quiz”
    fix: Mend the id."
  `);
});
