import { expect, test } from 'vitest';
import { change, CHOOSING, faults } from '../../checks/course.ts';

test('the marks come from a grid that is there', async () => {
  expect(await faults(change(CHOOSING, 'cells: marks', 'cells: mark'))).toMatchInlineSnapshot(`
    "content/en/activities/choosing.yaml:67 | cells: mark
    found: “mark”, which is no field of this sheet
    expected: the id of a grid field of this sheet
    fix: Did you mean “marks”? Name one of: marks."
  `);
});

test('the marks come from a grid', async () => {
  expect(await faults(change(CHOOSING, 'cells: marks', 'cells: offers'))).toMatchInlineSnapshot(`
    "content/en/activities/choosing.yaml:67 | cells: offers
    found: “offers”, which is a field of the kind “table”
    expected: the id of a grid field of this sheet
    fix: Name one of: marks."
  `);
});

test('one mark means that it is not known', async () => {
  expect(await faults(change(CHOOSING, 'unknown: open', 'unknown: opne'))).toMatchInlineSnapshot(`
    "content/en/activities/choosing.yaml:68 | unknown: opne
    found: “opne”, which is no option of “marks”
    expected: the id of an option of “marks”
    fix: Did you mean “open”? Name one of: poor, good, open."
  `);
});

test('the weight is a column of the criteria', async () => {
  expect(await faults(change(CHOOSING, 'weight: weight', 'weight: offer'))).toMatchInlineSnapshot(`
    "content/en/activities/choosing.yaml:69 | weight: offer
    found: “offer”, which is no column of “wishes”
    expected: the id of a choice column of “wishes”
    fix: Name one of: weight."
  `);
});

test('the weight is a choice', async () => {
  expect(await faults(change(CHOOSING, 'weight: weight', 'weight: wish'))).toMatchInlineSnapshot(`
    "content/en/activities/choosing.yaml:69 | weight: wish
    found: “wish”, which is a column of the kind “short”
    expected: the id of a choice column of “wishes”
    fix: Name one of: weight."
  `);
});

test('the question has two gaps and no other', async () => {
  expect(await faults(change(CHOOSING, 'like at {option}?', 'like at {offer}?'))).toMatchInlineSnapshot(`
    "content/en/activities/choosing.yaml:70 | question: 'What is {criterion} like at {offer}?'
    found: “{offer}”, which stands for nothing here
    expected: no gap but {criterion} and {option}
    fix: Write one of: {criterion}, {option}."
  `);
});
