import { expect, test } from 'vitest';
import { answeredIn, questionsOf } from '../../../src/domain/worksheet/answered.ts';
import { fieldsOf } from '../../../src/domain/worksheet/fields.ts';
import type { Worksheet } from '../../../src/schema/worksheet.ts';

const number = { kind: 'number' as const, id: 'replies', label: 'Replies', min: 0, max: 9 };
const spread = {
  kind: 'choice' as const,
  id: 'spread',
  label: 'Kinds',
  options: [
    { id: 'one', text: 'One kind' },
    { id: 'many', text: 'Many' },
  ],
};
const sheet: Worksheet = { kind: 'worksheet', title: 't', intro: [], place: 'phone', fields: [number], more: [spread] };
const quiz = {
  kind: 'quiz' as const,
  title: 't',
  questions: [
    {
      id: 'panel',
      ask: 'What do you know?',
      choices: [{ id: 'luck', text: 'Luck', lead: 'l', why: 'w', best: false }],
    },
  ],
};

test('folded fields come after the others', () => {
  expect(fieldsOf(sheet).map(({ id }) => id)).toEqual(['replies', 'spread']);
});

test('answers are read back in the order of the page, choices in words, empty ones left out', () => {
  expect(answeredIn(questionsOf(sheet), { spread: 'one', replies: '9' })).toEqual([
    { id: 'replies', label: 'Replies', answer: '9', remark: null },
    { id: 'spread', label: 'Kinds', answer: 'One kind', remark: null },
  ]);
  expect(answeredIn(questionsOf(sheet), { spread: '', replies: '' })).toEqual([]);
  expect(answeredIn(questionsOf(quiz), { panel: 'luck' })).toEqual([
    { id: 'panel', label: 'What do you know?', answer: 'Luck', remark: 'l w' },
  ]);
});

test('an answer whose question or choice is gone is still shown', () => {
  expect(answeredIn(questionsOf(sheet), { spread: 'gone', old: 'text', rows: [{ a: '1' }], empty: '' })).toEqual([
    { id: 'spread', label: 'Kinds', answer: 'gone', remark: null },
    { id: 'old', label: null, answer: 'text', remark: null },
    { id: 'rows', label: null, answer: '[{"a":"1"}]', remark: null },
  ]);
});
