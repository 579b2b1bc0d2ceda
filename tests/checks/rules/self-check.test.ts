import { expect, test } from 'vitest';
import { inOrder, type Problem } from '../../../src/checks/problem.ts';
import { readContent } from '../../../src/checks/read/content.ts';
import { selfCheckBands } from '../../../src/checks/rules/self-check-bands.ts';
import { selfCheck } from '../../../src/checks/rules/self-check.ts';
import { checkShape } from '../../../src/checks/shape/check-shape.ts';
import { activity } from '../../../src/schema/activity.ts';

const FILE = 'content/en/activities/two.yaml';
const TEXT = `kind: self-check
title: Two scales
intro: [What it is.]
bestOn: phone
fields:
  - id: recent
    kind: choice
    label: Did a no come?
    options:
      - { id: days, text: Lately }
      - { id: earlier, text: Earlier }
answers:
  - { id: not-yet, text: Not yet, value: 1 }
  - { id: once, text: Once, value: 2 }
  - { id: more, text: More, value: 3 }
unsure: Not sure
scales:
  - id: asking
    title: Asking
    minAnswers: 2
    statements:
      - { id: as1, text: I asked. }
      - { id: as2, text: I kept quiet., reversed: true }
    bands:
      - id: low
        title: mostly not yet
        min: 1.0
        max: 1.9
        next: { text: Ask., lesson: reflection/first-no }
      - id: high
        title: mostly done
        min: 2.0
        max: 3.0
        next: { text: Rest. }
  - id: trying
    title: Trying
    minAnswers: 1
    statements:
      - { id: tr1, text: I tried. }
      - { id: tr2, text: I looked. }
    bands:
      - { id: low, title: some, min: 1, max: 2.4, next: { text: Try. } }
      - { id: high, title: most, min: 2.5, max: 3, next: { text: Stop. } }
method: [How it is added up.]
sources: [smith-2013]
suggest:
  ties: [trying, asking]
  first: { field: recent, option: days, text: A no came., lessons: [reflection/first-no] }
`;
const BESIDE = [
  { file: 'content/en/lessons/reflection/first-no.mdx', text: '---\ntitle: A first no\n---\n\nA no hurts.\n' },
  { file: 'content/references.json', text: '[{ "id": "smith-2013" }]\n' },
];

type Change = readonly [before: string, after: string];

/** The text with every change made; a change that finds nothing, or two places, would prove nothing. */
const changed = (changes: readonly Change[]): string =>
  changes.reduce((text, [before, after]) => {
    if (text.split(before).length !== 2) throw new Error(`“${before}” does not stand there exactly once.`);
    return text.replace(before, () => after);
  }, TEXT);

const printed = (problems: readonly Problem[], text: string): string =>
  inOrder(problems)
    .map(({ file, line, found, expected, fix }) => {
      const at = text.split('\n')[line - 1]?.trim() ?? '';
      return `${file}:${line} | ${at}\nfound: ${found}\nexpected: ${expected}\nfix: ${fix}`;
    })
    .join('\n\n');

/** What both rules say about the changed self-check, each problem with the text of its line. */
function faults(...changes: Change[]): string {
  const text = changed(changes);
  const { content } = readContent([...BESIDE, { file: FILE, text }]);
  return printed([...selfCheck(content), ...selfCheckBands(content)], text);
}

/** What the shape says. */
function shape(...changes: Change[]): string {
  const text = changed(changes);
  const [item] = readContent([{ file: FILE, text }]).content.activities;
  return printed(item ? checkShape(item, activity) : [], text);
}

test('a self-check without a mistake', () => {
  expect(faults()).toBe('');
  expect(shape()).toBe('');
});

test('other kinds of activity are passed over', () => {
  expect(faults(['kind: self-check', 'kind: worksheet'], ['value: 2 }', 'value: 1 }'])).toBe('');
});

test('statements and fields share one set of ids', () => {
  expect(faults(['id: tr2', 'id: as1'], ['id: tr1', 'id: recent'])).toMatchInlineSnapshot(`
    "content/en/activities/two.yaml:39 | - { id: recent, text: I tried. }
    found: the id of a field or statement “recent” a second time; the first is in line 6
    expected: every id of a field or statement once
    fix: Give the newer one another id. Those that were published stay as they are.

    content/en/activities/two.yaml:40 | - { id: as1, text: I looked. }
    found: the id of a field or statement “as1” a second time; the first is in line 22
    expected: every id of a field or statement once
    fix: Give the newer one another id. Those that were published stay as they are."
  `);
});

test('a withdrawn statement keeps its id to itself', () => {
  const withdrawn = (id: string): [string, string] => [
    'unsure: Not sure\n',
    `unsure: Not sure\nwithdrawn: [{ id: ${id}, text: I sat. }]\n`,
  ];
  expect(faults(withdrawn('as9'))).toBe('');
  expect(faults(withdrawn('as1'))).toContain('the id of a field or statement “as1” a second time');
});

test('ids of answers, options, scales and bands', () => {
  expect(
    faults(
      ['id: once', 'id: not-yet'],
      ['id: earlier', 'id: days'],
      ['- id: trying', '- id: asking'],
      ['ties: [trying, asking]', 'ties: [asking]'],
      ['{ id: high', '{ id: low'],
    ),
  ).toMatchInlineSnapshot(`
    "content/en/activities/two.yaml:11 | - { id: days, text: Earlier }
    found: the option id “days” a second time; the first is in line 10
    expected: every option id once
    fix: Give the newer one another id. Those that were published stay as they are.

    content/en/activities/two.yaml:14 | - { id: not-yet, text: Once, value: 2 }
    found: the answer id “not-yet” a second time; the first is in line 13
    expected: every answer id once
    fix: Give the newer one another id. Those that were published stay as they are.

    content/en/activities/two.yaml:35 | - id: asking
    found: the scale id “asking” a second time; the first is in line 18
    expected: every scale id once
    fix: Give the newer one another id. Those that were published stay as they are.

    content/en/activities/two.yaml:43 | - { id: low, title: most, min: 2.5, max: 3, next: { text: Stop. } }
    found: the band id “low” a second time; the first is in line 42
    expected: every band id once
    fix: Give the newer one another id. Those that were published stay as they are."
  `);
});

test('an answer is not called unsure', () => {
  expect(faults(['id: more', 'id: unsure'])).toMatchInlineSnapshot(`
    "content/en/activities/two.yaml:15 | - { id: unsure, text: More, value: 3 }
    found: an answer with the id “unsure”
    expected: any other id: “unsure” is saved for the answer that counts nothing
    fix: Give it another id. The words for “not sure” stand under “unsure:”, beside “answers”."
  `);
});

test('answers rise', () => {
  expect(faults(['value: 2 }', 'value: 4 }'])).toMatchInlineSnapshot(`
    "content/en/activities/two.yaml:15 | - { id: more, text: More, value: 3 }
    found: an answer that counts 3 after one that counts 4
    expected: answers that count more and more, the lowest first
    fix: Put the answers into the order of their values, each with a value of its own.

    content/en/activities/two.yaml:23 | - { id: as2, text: I kept quiet., reversed: true }
    found: a reversed statement, and answers that do not rise from lowest to highest
    expected: a whole number under “value” for every answer, each higher than the one before
    fix: Mend the values of the answers: nothing can be turned round before."
  `);
});

test('answers rise for scales without a reversed statement as well', () => {
  expect(faults(['value: 2 }', 'value: 1 }'], [', reversed: true', ''])).toMatchInlineSnapshot(`
    "content/en/activities/two.yaml:14 | - { id: once, text: Once, value: 1 }
    found: an answer that counts 1 after one that counts 1
    expected: answers that count more and more, the lowest first
    fix: Put the answers into the order of their values, each with a value of its own."
  `);
});

test('a reversed statement needs numbers to be turned round', () => {
  expect(faults(['value: 2 }', 'value: two }'])).toMatchInlineSnapshot(`
    "content/en/activities/two.yaml:23 | - { id: as2, text: I kept quiet., reversed: true }
    found: a reversed statement, and answers that do not rise from lowest to highest
    expected: a whole number under “value” for every answer, each higher than the one before
    fix: Mend the values of the answers: nothing can be turned round before."
  `);
});

test('bands begin at the lowest answer', () => {
  expect(faults(['min: 1.0', 'min: 1.2'])).toMatchInlineSnapshot(`
    "content/en/activities/two.yaml:27 | min: 1.2
    found: bands that begin at 1.2
    expected: 1.0, the lowest answer
    fix: Write “min: 1.0”."
  `);
  expect(faults(['min: 1.0', 'min: 0.9'])).toMatchInlineSnapshot(`
    "content/en/activities/two.yaml:27 | min: 0.9
    found: bands that begin at 0.9
    expected: 1.0, the lowest answer
    fix: Write “min: 1.0”."
  `);
});

test('bands end at the highest answer', () => {
  expect(faults(['max: 3.0', 'max: 2.9'], ['max: 3,', 'max: 3.1,'])).toMatchInlineSnapshot(`
    "content/en/activities/two.yaml:33 | max: 2.9
    found: bands that end at 2.9
    expected: 3.0, the highest answer
    fix: Write “max: 3.0” in the last band.

    content/en/activities/two.yaml:43 | - { id: high, title: most, min: 2.5, max: 3.1, next: { text: Stop. } }
    found: bands that end at 3.1
    expected: 3.0, the highest answer
    fix: Write “max: 3.0” in the last band."
  `);
});

test('bands leave no gap', () => {
  expect(faults(['min: 2.0', 'min: 2.1'])).toMatchInlineSnapshot(`
    "content/en/activities/two.yaml:32 | min: 2.1
    found: a gap: the band before ends at 1.9, and this one begins at 2.1
    expected: every mean in one band, in steps of 0.1
    fix: Write “min: 2.0”, or “max: 2.0” in the band before."
  `);
});

test('bands do not overlap', () => {
  expect(faults(['min: 2.5', 'min: 2.4'])).toMatchInlineSnapshot(`
    "content/en/activities/two.yaml:43 | - { id: high, title: most, min: 2.4, max: 3, next: { text: Stop. } }
    found: an overlap: the band before ends at 2.4, and this one begins at 2.4
    expected: every mean in one band, in steps of 0.1
    fix: Write “min: 2.5”, or “max: 2.3” in the band before."
  `);
});

test('a band ends where it begins, or after', () => {
  expect(faults(['min: 2.5, max: 3,', 'min: 2.5, max: 2,'])).toMatchInlineSnapshot(`
    "content/en/activities/two.yaml:43 | - { id: high, title: most, min: 2.5, max: 2, next: { text: Stop. } }
    found: a band from 2.5 to 2
    expected: “max” that is not below “min”
    fix: Swap the two, or mend one."
  `);
  expect(faults(['max: 2.4', 'max: 2.9'], ['min: 2.5, max: 3,', 'min: 3, max: 3,'])).toBe('');
});

test('limits have one decimal', () => {
  expect(faults(['max: 1.9', 'max: 1.95'])).toMatchInlineSnapshot(`
    "content/en/activities/two.yaml:28 | max: 1.95
    found: a limit of 1.95
    expected: a limit with one decimal: means are rounded to one
    fix: Write 1.9 or 2.0."
  `);
});

test('limits that are no numbers are left to the shape', () => {
  expect(faults(['min: 2.0', 'min: two'])).toBe('');
  expect(shape(['min: 2.0', 'min: two'])).toContain('found: “two”');
});

test('a scale needs no more answers than it has statements', () => {
  expect(faults(['minAnswers: 2', 'minAnswers: 3'])).toMatchInlineSnapshot(`
    "content/en/activities/two.yaml:20 | minAnswers: 3
    found: 3 answers needed, of 2 statements
    expected: 2 or fewer
    fix: Lower “minAnswers”, or add statements."
  `);
});

test('a scale has statements', () => {
  const none: Change = ['\n      - { id: tr1, text: I tried. }\n      - { id: tr2, text: I looked. }', ' []'];
  expect(faults(none)).toBe('');
  expect(shape(none)).toMatchInlineSnapshot(`
    "content/en/activities/two.yaml:38 | statements: []
    found: an empty list
    expected: two statements or more
    fix: Change it to two statements or more."
  `);
});

test('the order between equals names every scale once', () => {
  expect(faults(['[trying, asking]', '[trying]'])).toMatchInlineSnapshot(`
    "content/en/activities/two.yaml:47 | ties: [trying]
    found: an order without “asking”
    expected: every scale once: the order decides between equals
    fix: Add “asking” where it comes in the order."
  `);
  expect(faults(['[trying, asking]', '[trying, askin]'])).toMatchInlineSnapshot(`
    "content/en/activities/two.yaml:47 | ties: [trying, askin]
    found: “askin”, which is no scale of this check
    expected: the id of one scale of this check
    fix: Did you mean “asking”? Name one of: asking, trying."
  `);
  expect(faults(['[trying, asking]', '[trying, asking, trying]'])).toMatchInlineSnapshot(`
    "content/en/activities/two.yaml:47 | ties: [trying, asking, trying]
    found: “trying” a second time
    expected: every scale once
    fix: Take one of the two out."
  `);
});

test('lessons are written', () => {
  expect(faults(['lesson: reflection/first-no', 'lesson: reflection/first'], ['[reflection/first-no]', '[fit/wants]']))
    .toMatchInlineSnapshot(`
    "content/en/activities/two.yaml:29 | next: { text: Ask., lesson: reflection/first }
    found: the lesson “reflection/first”, and no such file
    expected: lessons that are written
    fix: Did you mean “reflection/first-no”? Mend it, or write content/en/lessons/reflection/first.mdx.

    content/en/activities/two.yaml:48 | first: { field: recent, option: days, text: A no came., lessons: [fit/wants] }
    found: the lesson “fit/wants”, and no such file
    expected: lessons that are written
    fix: Mend it, or write content/en/lessons/fit/wants.mdx."
  `);
});

test('the answer that goes first is there', () => {
  expect(faults(['field: recent', 'field: recnt'])).toMatchInlineSnapshot(`
    "content/en/activities/two.yaml:48 | first: { field: recnt, option: days, text: A no came., lessons: [reflection/first-no] }
    found: “recnt”, which is no field of this check
    expected: the id of one field of this check
    fix: Did you mean “recent”? Name one of: recent."
  `);
  expect(faults(['option: days', 'option: day'])).toMatchInlineSnapshot(`
    "content/en/activities/two.yaml:48 | first: { field: recent, option: day, text: A no came., lessons: [reflection/first-no] }
    found: “day”, which is no option of “recent”
    expected: the id of one option of “recent”
    fix: Did you mean “days”? Name one of: days, earlier."
  `);
});

test('sources are references', () => {
  expect(faults(['[smith-2013]', '[smith-2031]'])).toMatchInlineSnapshot(`
    "content/en/activities/two.yaml:45 | sources: [smith-2031]
    found: “smith-2031”, and no such reference
    expected: the “id” of an entry in content/references.json
    fix: Did you mean “smith-2013”? Mend the key, or add the reference to content/references.json."
  `);
});

test('a self-check that suggests nothing', () => {
  const at = TEXT.indexOf('suggest:');
  expect(faults([TEXT.slice(at), ''])).toBe('');
});

test('a file that is hardly begun is left to the shape', () => {
  expect(faults([TEXT.slice(TEXT.indexOf('title')), 'suggest: { first: 3 }'])).toBe('');
});
