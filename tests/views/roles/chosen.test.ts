import { expect, test } from 'vitest';
import { chosenTasks } from '../../../src/views/roles/chosen.ts';
import { lines, sheet, tableOf, task, view, type Line } from './sheet.ts';

const tasks = tableOf([], [task('calm'), task('rota'), task('till')]);
const chosen = (...rows: readonly Line[]) => {
  const { kept, left } = chosenTasks(view, sheet, lines(...rows), tasks);
  return { kept: kept.map(({ id }) => id), left };
};

test('tasks stand in the order of the lines, each once', () => {
  expect(chosen(['till', 'yes'], ['calm'], ['till'])).toEqual({ kept: ['till', 'calm'], left: 0 });
});

test('an option that leaves a task out does so, and every one of them', () => {
  expect(chosen(['till', 'tired'], ['calm', 'yes'], ['rota', 'never'])).toEqual({ kept: ['calm'], left: 2 });
});

test('a task in two lines is left out, whichever of them says so, and counts once', () => {
  expect(chosen(['till', 'tired'], ['till'])).toEqual({ kept: [], left: 1 });
  expect(chosen(['till'], ['till', 'tired'], ['calm'])).toEqual({ kept: ['calm'], left: 1 });
});

test('a line without a task, and a task that is gone, do not count', () => {
  expect(chosen(['', 'tired'], ['gone', 'tired'], ['constructor'], ['rota'])).toEqual({ kept: ['rota'], left: 0 });
  expect(chosen()).toEqual({ kept: [], left: 0 });
});

test('a sheet without the table, or without its columns, has no tasks', () => {
  const answers = lines(['till', 'tired']);
  expect(chosenTasks({ ...view, from: 'other' }, sheet, answers, tasks)).toEqual({ kept: [], left: 0 });
  expect(chosenTasks({ ...view, task: 'other' }, sheet, answers, tasks)).toEqual({ kept: [], left: 0 });
  const unmarked = chosenTasks({ ...view, not: { column: 'other', options: ['tired'] } }, sheet, answers, tasks);
  expect(unmarked.kept.map(({ id }) => id)).toEqual(['till']);
});
