import type { RolesWording } from './words.ts';

export const roles: RolesWording = {
  found: {
    one: 'People are also paid for this in one kind of work.',
    other: 'People are also paid for this in {n} kinds of work.',
  },
  order: 'Work that has several of your tasks stands first. The order says nothing about what suits you.',
  left: 'You do not want to do any of these tasks again, so nothing is shown. Choose another task, or change an answer above.',
  task: '“{task}”',
  because: 'For {tasks}',
  about: '{sector}. Also search for: {words}.',
  between: ', ',
  longer: 'Longer road: usually a licence, a course or a degree first.',
  longerWords: '{words} (longer road: usually a licence, a course or a degree first)',
  rest: { one: 'Show one more kind of work', other: 'Show {n} more kinds of work' },
  copy: 'Copy the search words',
};
