import { expect, test } from 'vitest';
import { CLAIMS } from '../../../src/checks/words/claims.ts';
import { change, faults, LESSON } from '../course.ts';

test('a claim that no lesson answers is reported', async () => {
  expect(await faults(change(LESSON, 'E3, E4, F1', 'E4, F1'))).toMatchInlineSnapshot(`
    "content/en/course.yaml:1 | themes:
    found: no lesson that answers the claim E3: ask for a good word
    expected: every claim of the source article in a lesson
    fix: Add E3 to “covers” of the lesson that answers it, or write that lesson."
  `);
});

test('a claim that the article does not make is reported', async () => {
  expect(await faults(change(LESSON, 'A2, B1', 'A2, A3, B1'))).toMatchInlineSnapshot(`
    "content/en/lessons/reflection/first-no.mdx:5 | covers: [A1, A2, A3, B1, B2, B3, B4, C1, C2, D1, D2, D3, E1, E2, E3, E4, F1, F2, F3, F4, G1]
    found: the claim “A3”, which the article does not make
    expected: one of A1, A2, B1, B2, B3, B4, C1, C2, D1, D2, D3, E1, E2, E3, E4, F1, F2, F3, F4, G1
    fix: Mend it. The claims are listed in src/checks/words/claims.ts."
  `);
});

test('a lesson whose head cannot be read may answer anything', async () => {
  const found = await faults(change(LESSON, 'title: A first no', 'title: "A first no'));
  expect(found).toContain('a quotation mark that is not closed');
  expect(found).not.toContain('no lesson that answers');
});

test('the claims are those from A1 to G1', () => {
  expect([...CLAIMS.keys()].join(' ')).toBe('A1 A2 B1 B2 B3 B4 C1 C2 D1 D2 D3 E1 E2 E3 E4 F1 F2 F3 F4 G1');
});
