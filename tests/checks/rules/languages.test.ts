import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lookAtContent } from '../../../src/checks/check-content.ts';
import {
  change,
  faults,
  inLanguage,
  LESSON,
  PAGE,
  PEOPLE,
  remove,
  SHEET,
  TASKS,
  translation,
  withCourse,
  WRITING,
} from '../course.ts';

const lesson = readFileSync(join(import.meta.dirname, '..', 'course', LESSON), 'utf8');

/** Every message names the file of the translation, and none that of the source as what has to be mended. */
const pathsIn = (report: string): string[] => [...new Set(report.match(/content\/\w+/g))];

describe('rules of English', () => {
  const seeds = (language: string) => [
    change(
      inLanguage(language, LESSON),
      'A day, a mood and a room',
      'On a journey, one in four. A day, a mood and a room',
    ),
  ];

  test('are run for English, and not for a translation', async () => {
    expect(await faults(...seeds('en'))).toContain('other words');
    expect(await faults(...seeds('en'))).toContain('the number one in four');
    expect(await faults(translation('de'), ...seeds('de'))).not.toMatch(/other words|the number/);
  });

  test('are named as what is not checked', async () => {
    const { unchecked } = await withCourse([translation('cy'), translation('pt-BR')], lookAtContent);
    expect(unchecked).toEqual([
      'Welsh (cy): not checked: numbers in words, avoided words, reading grade, spelling, words of the source article, minutes of sessions.',
      'Brazilian Portuguese (pt-BR): not checked: numbers in words, avoided words, reading grade, spelling, words of the source article, minutes of sessions.',
    ]);
    expect((await withCourse([], lookAtContent)).unchecked).toEqual([]);
  });
});

test('rules of every language are run for a translation, and name its files', async () => {
  const told = await faults(
    translation('de'),
    change(inLanguage('de', LESSON), '<Activity id="counting" />', '<Activity id="zählen" />'),
    change(inLanguage('de', LESSON), 'A day, a mood and a room', 'An 3 Tagen zählt viel! Ein Tag'),
    change(inLanguage('de', PAGE), 'lead:', 'lede:'),
  );
  expect(told).toContain('expected: the name of a file in content/de/activities');
  expect(told).toContain('found: the number 3');
  expect(told).toContain('found: an exclamation mark');
  expect(told).toContain('the word “lede”');
  expect(pathsIn(told.replace(/as in content\/en\S*/g, ''))).toEqual(['content/de']);
});

test('in a translation sentences are measured instead of graded', async () => {
  const long =
    'Ein Mensch, der etwas sucht und der es lange nicht findet und der darum müde wird, braucht am Abend nach dem Anruf vor allem Ruhe und jemanden, der da ist, und keinen Rat.';
  const seed = change(
    inLanguage('de', PAGE),
    'A few people who were turned down in 2020.',
    `${long} Er ruht.\n\n${long}`,
  );
  expect(await faults(translation('de'), seed)).toMatchInlineSnapshot(`
    "content/de/pages/about.mdx:8 | Ein Mensch, der etwas sucht und der es lange nicht findet und der darum müde wird, braucht am Abend nach dem Anruf vor allem Ruhe und jemanden, der da ist, und keinen Rat. Er ruht.
    found: 22.7 words a sentence, above all through line 8, 33 words: “Ein Mensch, der etwas sucht und der es lange nicht findet und der darum müde wird, braucht…”; line 10, 33 words: “Ein Mensch, der etwas sucht und der es lange nicht findet und der darum müde wird, braucht…”; line 8, 2 words: “Er ruht.”
    expected: 22 words a sentence or fewer
    fix: Make two sentences of each of these."
  `);
});

test('a text in which no word can be counted does not pass as a short one', async () => {
  const seed = change(inLanguage('de', PAGE), 'A few people who were turned down in 2020.', '… — …');
  expect(await faults(translation('de'), seed)).toMatchInlineSnapshot(`
    "content/de/pages/about.mdx:8 | … — …
    found: no word that can be counted
    expected: 22 words a sentence or fewer
    fix: Write the text in words, and look whether the folder has the tag of its language."
  `);
});

test('words are counted without spaces, and question marks of other scripts', async () => {
  const thai = change(inLanguage('th', LESSON), /now: .*/.exec(lesson)?.[0] ?? '', `now: ${'ฉันไม่ได้งานนี้'.repeat(9)}`);
  expect(await faults(translation('th'), thai)).toContain(
    'found: the first sentence with 45 words\nexpected: 39 words or fewer',
  );
  const persian = change(inLanguage('fa', WRITING), 'I have one question.', 'یک پرسش دارم؟');
  expect(await faults(translation('fa'), persian)).toContain('found: “plain” with 2 question marks');
});

test('what is counted has the plural forms of its language', async () => {
  expect(await faults(translation('pl'))).toContain('no “few”');
  expect(await faults(change(SHEET, '{ one: talk, other: talks }', '{ one: talk, other: talks, few: talk }')))
    .toMatchInlineSnapshot(`
    "content/en/activities/counting.yaml:26 | noun: { one: talk, other: talks, few: talk }
    found: “few”, which this language never uses
    expected: “one” and “other”: the plural forms of this language (en)
    fix: Take it out."
  `);
});

test('every plural form has its gaps looked at', async () => {
  const more = change(inLanguage('pl', PEOPLE), "other: '{n} people.' }", "other: '{n} people.', few: '{x} osoby.' }");
  expect(await faults(translation('pl'), more)).toContain('found: “{x}”, which stands for nothing here');
});

test('a sheet that asks for tasks needs the table of its own language', async () => {
  expect(await faults(translation('de'), remove(inLanguage('de', TASKS)))).toMatchInlineSnapshot(`
    "content/de/activities/people.yaml:23 | - { id: job, kind: task, label: What do they do? }
    found: “kind: task”, and no content/de/tasks.yaml
    expected: the table of everyday tasks
    fix: Copy the table of another language and translate its texts, or ask for a text: “kind: short”."
  `);
});
