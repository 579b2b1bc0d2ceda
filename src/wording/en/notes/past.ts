import type { PastWording } from '../../notes/past.ts';

export const past: PastWording = {
  of: 'Last changed on {day}',
  before: 'Before',
  now: 'Now',
  nothing: 'No answer',
  remove: 'Remove these earlier answers',
  removed: 'The earlier answers are removed. You can undo this.',
  notRemoved: 'This browser did not let the page remove them. They are still kept.',
  undo: 'Undo',
  undone: 'The earlier answers are back.',
  notUndone: 'This browser did not let the page put them back.',
};
