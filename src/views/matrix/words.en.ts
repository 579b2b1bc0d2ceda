import type { MatrixWording } from './words.ts';

export const matrix: MatrixWording = {
  kind: 'matrix',
  name: '“{name}”',
  first: { one: '{names} comes first.', level: '{names} are level in first place.' },
  anyway: {
    one: '{names} comes first, whatever the open marks turn out to be.',
    level: '{names} are level in first place, whatever the open marks turn out to be.',
  },
  unsettled: 'This is not settled yet. These could come first: {names}.',
  halfWay: {
    one: 'With every open mark half-way between “{worst}” and “{best}”, {names} would come first.',
    level: 'With every open mark half-way between “{worst}” and “{best}”, {names} would be level in first place.',
  },
  unless: 'That holds unless one of these mattered more or less to you:',
  steady: 'That holds also if you change how much any one of these things matters.',
  change: {
    less: 'If {name} mattered less (“{weight}”, now “{now}”):',
    more: 'If {name} mattered more (“{weight}”, now “{now}”):',
  },
  then: {
    one: '{names} would come first.',
    level: '{names} would be level in first place.',
    open: 'it would not be settled. These could come first: {names}.',
  },
  assumed: 'You have not said yet how much this matters, so it counts as “{weight}”: {names}.',
  sum: { known: '{low} of {most}', range: '{low} to {high} of {most}', level: 'level with {names}' },
  questions: {
    title: 'Questions to ask',
    deciding: 'The answer to one of these could change which comes first:',
    others: 'These are open too, and would not change it on their own:',
  },
  left: { title: 'Still without a mark:', line: '{name}: {names}' },
  table: { title: 'Your marks', criterion: 'What matters', weight: 'How much' },
  copy: 'Copy the questions',
  method:
    'How it is worked out: marks count 0, 1, 2 and so on from “{worst}” to “{best}”, times 1, 2, 3 and so on from “{least}” to “{most}”. A mark that you do not know, or have not chosen, can be any of them, and counts half-way for the order of the bars.',
};
