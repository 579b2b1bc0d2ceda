import { expect, test } from 'vitest';
import { CARD, change, faults, FEELING, OTHER_CARD, REFERENCES } from '../course.ts';

test('a source that is not in the references is reported with the one that was meant', async () => {
  expect(
    await faults(change(OTHER_CARD, 'sources: [jones-2020, smith-2013]', 'sources:\n  - jones-2020\n  - smth-2013')),
  ).toMatchInlineSnapshot(`
    "content/en/evidence/mood.yaml:7 | - smth-2013
    found: “smth-2013”, and no such reference
    expected: the “id” of an entry in content/references.json
    fix: Did you mean “smith-2013”? Mend the key, or add the reference to content/references.json."
  `);
});

test('a figure needs a main source whose figures somebody saw', async () => {
  expect(
    await faults(
      change(CARD, 'sources: [smith-2013]', 'sources: [jones-2020, smith-2013]'),
      change(CARD, 'note: Agreement of about 0.44.', 'note: Some agreement.'),
      change(OTHER_CARD, 'studied:', 'note: About 3.\nstudied:'),
    ),
  ).toMatchInlineSnapshot(`
    "content/en/evidence/agree.yaml:2 | found: Agreement of about 0.44, where 1 would be full agreement.
    found: a figure from “jones-2020”, whose figures nobody has seen
    expected: figures from a main source graded CONFIRMED
    fix: Read the finding and set the grade of “jones-2020” to CONFIRMED, or cut the figures.

    content/en/evidence/agree.yaml:3 | studied: 125 results.
    found: a figure from “jones-2020”, whose figures nobody has seen
    expected: figures from a main source graded CONFIRMED
    fix: Read the finding and set the grade of “jones-2020” to CONFIRMED, or cut the figures.

    content/en/evidence/mood.yaml:3 | note: About 3.
    found: a figure from “jones-2020”, whose figures nobody has seen
    expected: figures from a main source graded CONFIRMED
    fix: Read the finding and set the grade of “jones-2020” to CONFIRMED, or cut the figures."
  `);
});

test('a main source that is known from memory carries no figure', async () => {
  const faulty = await faults(
    change(
      REFERENCES,
      `"issued": { "date-parts": [[2013]] },
    "grade": "CONFIRMED"`,
      `"issued": { "date-parts": [[2013]] },
    "grade": "MEMORY"`,
    ),
  );
  expect(faulty).toContain(
    'content/en/evidence/agree.yaml:2 | found: Agreement of about 0.44, where 1 would be full agreement.\nfound: a figure from “smith-2013”',
  );
  expect(faulty).toContain('found: “MEMORY”');
});

test('a reference id stands once', async () => {
  expect(await faults(change(REFERENCES, '"id": "jones-2020"', '"id": "smith-2013"'))).toMatchInlineSnapshot(`
    "content/en/evidence/agree.yaml:2 | found: Agreement of about 0.44, where 1 would be full agreement.
    found: a figure from “smith-2013”, whose figures nobody has seen
    expected: figures from a main source graded CONFIRMED
    fix: Read the finding and set the grade of “smith-2013” to CONFIRMED, or cut the figures.

    content/en/evidence/agree.yaml:3 | studied: 125 results.
    found: a figure from “smith-2013”, whose figures nobody has seen
    expected: figures from a main source graded CONFIRMED
    fix: Read the finding and set the grade of “smith-2013” to CONFIRMED, or cut the figures.

    content/en/evidence/agree.yaml:5 | note: Agreement of about 0.44.
    found: a figure from “smith-2013”, whose figures nobody has seen
    expected: figures from a main source graded CONFIRMED
    fix: Read the finding and set the grade of “smith-2013” to CONFIRMED, or cut the figures.

    content/en/evidence/mood.yaml:5 | sources: [jones-2020, smith-2013]
    found: “jones-2020”, and no such reference
    expected: the “id” of an entry in content/references.json
    fix: Mend the key, or add the reference to content/references.json.

    content/references.json:12 | "id": "smith-2013",
    found: the reference id “smith-2013” a second time; the first is in line 3
    expected: every reference id once
    fix: Give the newer one another id. Those that were published stay as they are."
  `);
});

test('a reference that no card cites is reported', async () => {
  expect(await faults(change(OTHER_CARD, 'sources: [jones-2020, smith-2013]', 'sources: [smith-2013]')))
    .toMatchInlineSnapshot(`
    "content/references.json:12 | "id": "jones-2020",
    found: “jones-2020”, which no card cites
    expected: only what is cited
    fix: Take the entry out, or cite it in a card."
  `);
});

test('a card without sources is told once, and not again as a reference that nobody cites', async () => {
  expect(await faults(change(OTHER_CARD, 'sources: [jones-2020, smith-2013]\n', ''))).toMatchInlineSnapshot(`
    "content/en/evidence/mood.yaml:1 | claim: A day, a mood and a room count.
    found: no “sources”
    expected: a list
    fix: List the keys of the references, the main one first: sources: [name-2020]."
  `);
});

test('what a self-check cites is cited, and told once where it is not there', async () => {
  const method = 'method: [How it is added up.]';
  const cardCitesOne = change(OTHER_CARD, 'sources: [jones-2020, smith-2013]', 'sources: [smith-2013]');
  expect(await faults(cardCitesOne, change(FEELING, method, `${method}\nsources: [jones-2020]`))).toBe('');
  expect(await faults(change(FEELING, method, `${method}\nsources: [jones-2002]`))).toMatchInlineSnapshot(`
    "content/en/activities/feeling.yaml:27 | sources: [jones-2002]
    found: “jones-2002”, and no such reference
    expected: the “id” of an entry in content/references.json
    fix: Did you mean “jones-2020”? Mend the key, or add the reference to content/references.json."
  `);
});
