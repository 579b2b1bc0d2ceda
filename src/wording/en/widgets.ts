import { views } from './all-views.ts';
import { count } from './count.ts';
import { selfCheck } from './self-check.ts';
import { status } from './status.ts';
import { year } from './year.ts';
import type { Wording } from '../spoken.ts';

const NOT_LOADED = 'A part of this page did not load. Check your connection, and open the page again.';

export const widgets: Wording['widgets'] = {
  status,
  quiz: {
    explained: 'Explained {n} of {of}',
  },
  worksheet: {
    announced: '{label}: {fault}',
    more: 'More, when you have time',
    count,
    choose: 'Choose, or leave it open',
    tooMany: 'You ticked {n}. Up to {max} are easier to work with; you decide.',
    lines: {
      line: '{row} {n}',
      remove: 'Remove',
      removed: 'Removed. You can undo this.',
      undo: 'Undo',
      full: 'There is room for {n}.',
      noRoom: 'Every line is in use. Empty one, and the line you removed can come back.',
      notLoaded: NOT_LOADED,
      places: ['First', 'Second', 'Third'],
      placed: 'Already placed: {lines}.',
      noLines: 'Write the lines above first. Then they can be compared here.',
    },
    runs: {
      earlier: { one: 'What you wrote before (one sheet)', other: 'What you wrote before ({n} sheets)' },
      of: 'Last changed on {day}',
      begun: 'The sheet is empty again. What you wrote before is kept below.',
      not: 'A new sheet can be begun once this one is kept on this device: otherwise this one would be lost.',
      gone: 'A question that is no longer here',
      notLoaded: NOT_LOADED,
    },
  },
  selfCheck,
  views,
};

export const exports: Wording['exports'] = {
  copy: 'Copy the text',
  copied: 'Copied.',
  notCopied: 'This browser did not let the page copy. Select the text and copy it by hand.',
  ics: 'Save for my calendar',
  svg: 'Save the picture',
  csv: 'Save as a table',
  mail: 'Open a draft in my mail program',
  notLoaded: NOT_LOADED,
};

export const built: Wording['built'] = {
  reading: 'In the text: “{sentence}”',
  sample: 'For example',
  place: { phone: 'Good on a phone', table: 'Better at a table or on paper' },
  year,
  shared: 'This is a shared computer',
};

/**
 * What the status line says in an embed, where the way to the full site stands right below it. It is short, because a frame
 * has little room.
 */
export const embedStatus: Wording['embedStatus'] = {
  ...widgets.status,
  place: {
    ...widgets.status.place,
    // There is no switch for a shared computer here, so it says that this computer keeps it.
    frame: 'Kept on this device, only in this page on the site that shows it.',
    none: 'Not kept yet.',
  },
  trouble: {
    ...widgets.status.trouble,
    blocked: 'To keep it for longer, continue on the full site.',
    shut: 'This frame cannot keep anything.',
  },
  lost: 'Not kept here. To keep it, continue on the full site.',
};

export const steps: Wording['steps'] = { next: 'Next step', back: 'Back' };

export const onward: Wording['onward'] = {
  link: 'Continue on the full site',
  why: 'There you can keep, print and save your answers.',
  blocked: 'This frame may not open a new tab. Copy this address and open it in one.',
  opened: 'A new tab was opened. If it is empty or does not work, copy this address and open it in another.',
  asked:
    'The page around this frame was asked to take you there. If it does not, copy this address and open it in a new tab.',
  carries: 'Your answers are in it.',
  long: 'Your answers are too long for a link, so they stay here. Copy what you need first. This is the full page:',
  copy: 'Copy the address',
  copied: exports.copied,
  notCopied: exports.notCopied,
};

export const paper: Wording['paper'] = {
  filled: 'This sheet holds what you wrote in this browser. It goes to the printer and nowhere else.',
  blank: 'This sheet is empty, to be filled in by hand.',
  nothing: 'This sheet is empty, to be filled in by hand. Nothing was written for it in this browser.',
  print: 'Print this sheet',
  gone: 'A question that is no longer here',
  showBlank: 'Show it empty',
  showFilled: 'Show it with my answers',
};

export const notes: Wording['notes'] = {
  count: { one: 'One sheet with something on it.', other: '{n} sheets with something on them.' },
  empty: 'You have not written anything yet.',
  emptyLink: 'See the lessons',
  loading: 'Your notes are being read …',
  notLoaded:
    'A part of this page could not be loaded. What you wrote is still kept in this browser. Check the connection, and load the page again.',
  search: 'Search in my notes',
  found: { one: '{n} sheet of {of} has these words.', other: '{n} sheets of {of} have these words.' },
  order: 'Order',
  orders: { theme: 'By theme', date: 'By date, newest first' },
  noDate: 'Without a date',
  change: 'Change it in its sheet',
  changeHere: 'Change here',
  earlier: { one: 'Earlier answers (1)', other: 'Earlier answers ({n})' },
  unknown: 'Written on a page that is no longer here',
  handOff: 'Make a sheet to hand over',
  keepTitle: 'Keep, move, wipe',
  keepText:
    'Your notes live in this browser only. A file keeps a second copy. Anyone who opens the file can read all of it, so put it where only you can get at it.',
  save: 'Save a file',
  saved: 'The file was passed to your browser. Look where it keeps what it downloads.',
  savedNothing: 'There is nothing here that can be saved.',
  open: 'Open a saved file',
  move: 'Move to another device',
  close: 'Close',
  tab: 'Kept only until you close this tab.',
  shut: 'This browser does not let the site keep anything, so there is nothing to show here.',
  print: 'Print my notes',
  gone: 'A question that is no longer on the site',
  explained: 'You have read the explanation of {n} of {of} questions.',
  newer: 'A newer version of the site wrote this. It is kept as it is; this version cannot show it.',
  unreadable: 'Something is stored here that this page cannot read. It is kept as it is.',
  wipe: 'Wipe everything',
  wipeAsk:
    'Wipe all notes and answers of this site from this browser? Files you saved, sheets you printed and links you sent are not wiped with them.',
  wipeYes: 'Yes, wipe everything',
  wipeNo: 'No, keep them',
  wipeKept: 'Nothing was wiped.',
  wiped: 'Everything is wiped from this browser. You can undo this for ten seconds.',
  wipedInPart: 'Not everything could be wiped. Clear the data of this site in the settings of your browser.',
  wipedForGood:
    'Everything is wiped from this browser. Files you saved, sheets you printed and links you sent are still where you put them.',
  undo: 'Undo',
  undone: 'What was kept in this browser is back.',
  undoneInPart: 'Not everything could be put back: this browser did not let the page keep it.',
  script:
    'The scripts of this page do not run in this browser. Your notes are only in this browser, and it takes a script to show them. What was kept earlier is still there. Until scripts run, nothing new is kept.',
};

export const progress: Wording['progress'] = {
  lessons: { one: '{n} of {of} lesson', other: '{n} of {of} lessons' },
  some: {
    one: 'You have worked on one of five: {themes}.',
    other: 'You have worked on {n} of five: {themes}.',
  },
};
