import { expect, test } from 'vitest';
import { pick, pickAnswer, sectionsOf, type Offered } from '../../../src/domain/notes/hand-off.ts';

const OFFERED: readonly Offered[] = [
  {
    id: 'plan',
    title: 'Plan',
    of: 'Closing',
    answers: [
      { id: 'do', label: 'Do', answer: 'read' },
      { id: 'old', label: null, answer: 'gone' },
    ],
  },
  { id: 'step', title: 'Step', of: '', answers: [{ id: 'step', label: 'What?', answer: 'walk' }] },
];

test('nothing is on the sheet until it is picked', () => {
  expect(sectionsOf(OFFERED, {}, '?')).toEqual([]);
});

test('a picked entry brings all its answers; one that is gone gets a label', () => {
  const picks = pick({}, 'plan', true);
  expect(sectionsOf(OFFERED, picks, 'A question that is gone')).toEqual([
    {
      title: 'Plan',
      of: 'Closing',
      answers: [
        { label: 'Do', answer: 'read' },
        { label: 'A question that is gone', answer: 'gone' },
      ],
    },
  ]);
  expect(sectionsOf(OFFERED, pick(picks, 'plan', false), '?')).toEqual([]);
});

test('the order is that of the entries, and a lesson without a name is left out', () => {
  const picks = pick(pick({}, 'step', true), 'plan', true);
  expect(sectionsOf(OFFERED, picks, '?').map(({ title }) => title)).toEqual(['Plan', 'Step']);
  expect(sectionsOf(OFFERED, picks, '?')[1]).toEqual({ title: 'Step', answers: [{ label: 'What?', answer: 'walk' }] });
});

test('an answer can be left out and taken back; without any answer the entry is not there', () => {
  const out = pickAnswer(pick({}, 'plan', true), 'plan', 'do', false);
  expect(sectionsOf(OFFERED, out, '?')[0]?.answers.map(({ answer }) => answer)).toEqual(['gone']);
  expect(sectionsOf(OFFERED, pickAnswer(out, 'plan', 'do', true), '?')[0]?.answers).toHaveLength(2);
  expect(sectionsOf(OFFERED, pickAnswer(out, 'plan', 'old', false), '?')).toEqual([]);
});
