import { expect, test } from 'vitest';
import { pageBreaksOf } from '../../../src/domain/worksheet/page-breaks.ts';
import { forEmbed } from '../../../src/domain/worksheet/for-embed.ts';
import { heightOf, MAX_STEP_HEIGHT } from '../../../src/domain/worksheet/height.ts';
import { activity as shape } from '../../../src/schema/activity.ts';

const short = (id: string) => ({ kind: 'short', id, label: 'What is it?' });
const sheetOf = (parts: object) =>
  shape.parse({ kind: 'worksheet', title: 'A sheet', bestOn: 'phone', fields: [short('one')], ...parts });

const OPTIONS = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, text: 'Something to choose' }));
const tall = (id: string) => ({ kind: 'choice', id, label: 'Which one?', options: OPTIONS });

test('what fits into one step is not cut', () => expect(pageBreaksOf(sheetOf({}))).toEqual([]));

test('a field that does not fit below the others begins a new step', () =>
  expect(pageBreaksOf(sheetOf({ fields: [tall('one'), tall('two'), short('three')] }))).toEqual(['two', 'three']));

test('a long introduction leaves no room below it', () => {
  const intro = ['Words and words. '.repeat(20), 'Words and words. '.repeat(20)];
  expect(pageBreaksOf(sheetOf({ intro }))).toEqual(['one']);
});

test('what stands under “more” begins a step of its own', () =>
  expect(pageBreaksOf(sheetOf({ more: [short('later'), short('last')] }))).toEqual(['later']));

test('numbers stand before all others, and the others begin a new step', () => {
  const number = (id: string) => ({ kind: 'number', id, label: 'How many?' });
  expect(pageBreaksOf(sheetOf({ fields: [number('n'), short('one'), number('m')] }))).toEqual(['one']);
});

test('many cards are cut by their names, with the question above each of the steps', () => {
  const cards = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ id, text: 'A card with some words' }));
  const piles = ['must', 'nice'].map((id) => ({ id, text: id }));
  const cuts = pageBreaksOf(sheetOf({ fields: [{ kind: 'sort', id: 'cards', label: 'Which pile?', cards, piles }] }));
  expect(cuts).toEqual(['cards.e']);
});

test('a check needs no cuts: each question is a step', () => {
  const choices = ['a', 'b'].map((id) => ({ id, text: id, lead: 'Yes.', why: 'So.', best: id === 'a', reading: 'x' }));
  const questions = ['one', 'two'].map((id) => ({ id, ask: 'What?', choices }));
  expect(pageBreaksOf(shape.parse({ kind: 'quiz', title: 'Check', questions }))).toEqual([]);
});

test('statements are cut by two, and each scale begins a step', () => {
  const answers = [1, 2, 3].map((value) => ({ id: `v${String(value)}`, text: 'Now and then', value }));
  const next = { text: 'Do one thing.' };
  const scales = ['x', 'y'].map((id) => ({
    id,
    title: id,
    statements: [1, 2, 3].map((n) => ({
      id: `${id}${String(n)}`,
      text: 'I did one thing, and then I did another one.',
    })),
    minAnswers: 2,
    bands: [
      { id: 'low', title: 'low', min: 1, max: 2, next },
      { id: 'high', title: 'high', min: 2.1, max: 3, next },
    ],
  }));
  const check = shape.parse({
    kind: 'self-check',
    title: 'A check',
    intro: ['One.'],
    bestOn: 'phone',
    answers,
    unsure: 'Not sure',
    scales,
    method: ['So.'],
  });
  expect(pageBreaksOf(check)).toEqual(['x1', 'x3', 'y1', 'y3']);
});

test('where the first lines of a table do not fit, one of them is open', () => {
  const table = (start: number, columns: number) => ({
    kind: 'table',
    key: ['what'],
    id: 'list',
    label: 'Which?',
    row: 'Line',
    add: 'Add a line',
    start,
    max: 4,
    columns: Array.from({ length: columns }, (_, index) => short(`c${String(index)}`)),
  });
  const startOf = (start: number, columns: number) => {
    const { fields } = forEmbed(sheetOf({ fields: [table(start, columns)] })) as { fields: { start?: number }[] };
    return fields[0]?.start;
  };
  expect(startOf(3, 4)).toBe(1);
  expect(startOf(2, 1)).toBe(2);
});

test('a field is the higher the more there is in it', () => {
  const [one] = (sheetOf({ fields: [tall('a')] }) as { fields: Parameters<typeof heightOf>[0][] }).fields;
  const [other] = (
    sheetOf({ fields: [{ ...tall('a'), hint: 'Some more words to read.' }] }) as {
      fields: Parameters<typeof heightOf>[0][];
    }
  ).fields;
  if (!one || !other) throw new Error('The sheet has no field.');
  expect(heightOf(other)).toBeGreaterThan(heightOf(one));
  expect(heightOf(one)).toBeLessThan(MAX_STEP_HEIGHT);
});
