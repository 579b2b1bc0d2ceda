import { expect, test } from 'vitest';
import { closedQuestions } from '../../../src/domain/saved/closed-questions.ts';
import { toClientActivity, type ActivityData } from '../../../src/domain/worksheet/client-activity.ts';
import { activity } from '../../../src/schema/activity.ts';

const option = (id: string) => ({ id, text: id });
const choice = { kind: 'choice', id: 'recent', label: 'x', options: [option('days'), option('none')] };
const rating = { kind: 'rating', id: 'stuck', label: 'x', options: [option('a'), option('b'), option('c')] };
const short = { kind: 'short', id: 'other', label: 'x' };

const sheet = (fields: readonly object[], more: readonly object[] = []): ActivityData =>
  toClientActivity(activity.parse({ kind: 'worksheet', title: 'x', bestOn: 'phone', fields, more }));

test('a check: its questions and their choices', () => {
  const choices = ['a', 'b'].map((id) => ({ ...option(id), lead: 'x', why: 'x' }));
  const questions = ['one', 'two'].map((id) => ({ id, ask: 'x', choices }));
  expect(closedQuestions(toClientActivity(activity.parse({ kind: 'quiz', title: 'x', questions })))).toEqual([
    { id: 'one', options: ['a', 'b'] },
    { id: 'two', options: ['a', 'b'] },
  ]);
});

test('a self-check: what is asked first, and its statements, each with “not sure”', () => {
  const band = { title: 'x', min: 1, max: 2, next: { text: 'x' } };
  const check = activity.parse({
    kind: 'self-check',
    title: 'x',
    intro: ['x'],
    bestOn: 'phone',
    fields: [choice],
    answers: [
      { ...option('no'), value: 1 },
      { ...option('yes'), value: 2 },
    ],
    unsure: 'Not sure',
    scales: ['one', 'two'].map((id) => ({
      id,
      title: 'x',
      minAnswers: 1,
      statements: [option(`${id}-a`), option(`${id}-b`)],
      bands: [
        { id: 'low', ...band },
        { id: 'high', ...band },
      ],
    })),
    method: ['x'],
  });
  const options = ['no', 'yes', 'unsure'];
  expect(closedQuestions(toClientActivity(check))).toEqual([
    { id: 'recent', options: ['days', 'none'] },
    { id: 'one-a', options },
    { id: 'one-b', options },
    { id: 'two-a', options },
    { id: 'two-b', options },
  ]);
});

test('a worksheet of choices and ratings, folded ones too', () => {
  expect(closedQuestions(sheet([choice], [rating]))).toEqual([
    { id: 'recent', options: ['days', 'none'] },
    { id: 'stuck', options: ['a', 'b', 'c'] },
  ]);
});

test('what is not asked any more comes last, if it was picked; it does not make a sheet a closed one', () => {
  const withdrawn = sheet([{ ...choice, id: 'gone' }, short]);
  const fields = withdrawn.kind === 'worksheet' ? withdrawn.fields : [];
  expect(closedQuestions(sheet([rating]), fields)).toEqual([
    { id: 'stuck', options: ['a', 'b', 'c'] },
    { id: 'gone', options: ['days', 'none'] },
  ]);
  expect(closedQuestions(sheet([short]), fields)).toBeNull();
});

test('a worksheet with anything to write is not closed', () => {
  expect(closedQuestions(sheet([choice, short]))).toBeNull();
  expect(closedQuestions(sheet([choice], [short]))).toBeNull();
  expect(closedQuestions(sheet([{ ...choice, kind: 'choices' }]))).toBeNull();
});
