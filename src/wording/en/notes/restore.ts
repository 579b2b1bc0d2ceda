import type { RestoreWording } from '../../notes/restore.ts';

export const restore: RestoreWording = {
  file: 'The file you saved',
  fileHint:
    'Its name begins with “cairn-answers”. It is read in this browser and goes nowhere else. Nothing changes yet.',
  faults: {
    'not-json': 'This file cannot be read. Choose a file that was saved on this page: its name ends with “.json”.',
    'not-ours': 'This was not made by this site. Choose a file that was saved on this page.',
    newer: 'A newer version of the site made this. Load this page again, and then try once more.',
    'too-large': 'This is larger than anything the site saves. Choose a file that was saved on this page.',
    empty: 'There are no answers in it.',
    damaged:
      'A part of this link is missing or was changed on the way. Copy the whole link on the other device, or save a file there and open it here.',
  },
  notRead: 'This browser did not let the page read the file. Choose it once more.',
  title: 'What is in it',
  from: 'Made on {day}.',
  explain: 'Nothing has changed yet. Look at each sheet, choose, and then press the button below.',
  refused: {
    one: 'One part of it cannot be read, and is left out.',
    other: '{n} parts of it cannot be read, and are left out.',
  },
  states: {
    new: 'You have nothing here for it yet.',
    same: 'The same as here. Nothing to do.',
    differs: 'Different from what is here.',
  },
  choices: {
    take: 'Take it over',
    leave: 'Leave it out',
    keep: 'Keep what is here',
    replace: 'Take the other one. What is here stays under earlier answers.',
    merge: 'Put both together. Where they differ, what is here stays, and the other is kept under earlier answers.',
  },
  look: 'See what differs',
  here: 'Here',
  there: 'In the file or link',
  nothing: 'No answer',
  onlyPast: 'The answers are the same. Earlier answers differ.',
  apply: 'Do it as chosen',
  cancel: 'Leave everything as it is',
  cancelled: 'Nothing was changed.',
  done: { one: 'One sheet was changed.', other: '{n} sheets were changed.' },
  doneNothing: 'Nothing was changed.',
  notKept: {
    one: 'One sheet is as it was before: this browser did not let the page keep the change.',
    other: '{n} sheets are as they were before: this browser did not let the page keep the changes.',
  },
  undo: 'Undo',
  undone: 'Everything is as it was before.',
  undoneInPart: 'Not everything could be undone. What was changed since then stays as it is.',
};
