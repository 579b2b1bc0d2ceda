import { describe, expect, test } from 'vitest';
import { compareIds, newIds } from '../../src/checks/compare-ids.ts';
import { report } from '../../src/checks/report.ts';

const REGISTER = ['# Ids', '', 'activity numbers worksheet', 'field numbers.replies number', 'lesson fit/offers'];
const NOW = ['activity numbers worksheet', 'field numbers.replies number', 'lesson fit/offers'];

describe('ids are permanent', () => {
  test('the same ids are no problem, in any order', () => {
    expect(compareIds(REGISTER, NOW.toReversed())).toEqual([]);
  });

  test('one that is gone has to come back', () => {
    expect(report(compareIds(REGISTER, NOW.slice(0, 2)))).toMatchInlineSnapshot(`
      "tests/content/shipped-ids.txt:5
        found:    “lesson fit/offers” is gone from the content
        expected: “lesson fit/offers”, as it was published
        fix:      Put it back: ids are permanent, because saved answers, links and embeds hang on them.

      1 problem in 1 file of the content."
    `);
  });

  test('one that changed its kind has to change back', () => {
    expect(report(compareIds(REGISTER, NOW.with(1, 'field numbers.replies long')))).toMatchInlineSnapshot(`
      "tests/content/shipped-ids.txt:4
        found:    “field numbers.replies” is now of the kind “long”
        expected: “field numbers.replies number”, as it was published
        fix:      Give it its old kind back, and use a new id for the new kind: answers of the old kind are saved under this one.

      1 problem in 1 file of the content."
    `);
  });

  test('a new one has to be written down', () => {
    expect(report(compareIds(REGISTER, [...NOW, 'theme fit']))).toMatchInlineSnapshot(`
      "tests/content/shipped-ids.txt:5
        found:    “theme fit” is not in the register yet
        expected: every id of the content
        fix:      Run \`npm run ids\` to add it.

      1 problem in 1 file of the content."
    `);
  });

  test('an empty register takes everything', () => {
    expect(compareIds([], NOW)).toHaveLength(3);
  });

  test('new ids are told apart from changed ones', () => {
    expect(newIds(REGISTER, [...NOW.with(1, 'field numbers.replies long'), 'theme fit'])).toEqual(['theme fit']);
  });
});
