import { expect, test } from 'vitest';
import { rolesOf } from '../../../src/views/roles/roles.ts';
import { rolesText, type RolesSays } from '../../../src/views/roles/text.ts';
import { tableOf, task, work } from './sheet.ts';

const says: RolesSays = {
  title: 'Other words',
  note: 'Check an advert.',
  because: (tasks) => `For ${tasks.join(' and ')}:`,
  between: ', ',
  longer: '{words} (longer)',
};

test('every group stands under its tasks, a kind of work a line, its name first', () => {
  const list = [task('a', 'x', 'y'), task('b', 'y')];
  const table = {
    ...tableOf([], list),
    works: { x: work('Porter', { search: ['porters', 'portering'] }), y: work('Nurse', { road: 'longer' as const }) },
  };
  expect(rolesText(rolesOf(list, table).all, says)).toBe(
    [
      'Other words',
      'For Do a and Do b:\nNurse, Nurse too (longer)',
      'For Do a:\nPorter, porters, portering',
      'Check an advert.',
    ].join('\n\n'),
  );
});

test('without work there is no text', () => {
  expect(rolesText([], says)).toBe('');
});

test('a word with a gap in it stays as it is', () => {
  const list = [task('a', 'x')];
  const table = { ...tableOf([], list), works: { x: work('{words} $&', { search: [], road: 'longer' as const }) } };
  expect(rolesText(rolesOf(list, table).all, says)).toContain('\n{words} $& (longer)\n');
});
