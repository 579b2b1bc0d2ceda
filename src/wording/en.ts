import type { NotesWording, ProgressWording, WidgetWording } from './wording.ts';

export const widgets: WidgetWording = {
  language: 'en-GB',
  status: {
    place: {
      device: 'Kept on this device.',
      tab: 'Kept until you close this tab.',
      frame: 'Kept only in this page, on the site that shows it.',
      none: 'Your answers are not kept yet.',
    },
    trouble: {
      blocked: 'This browser does not let the page keep answers for longer.',
      shut: 'This browser does not let the page keep anything. Print or copy it before you leave.',
      newer: 'A newer version of this page was used here. What it kept is left as it is.',
      unreadable: 'What is stored here cannot be read. It is not thrown away, and you can go on.',
    },
    lost: 'Not kept: this browser did not let the page keep your last change. Print or copy it before you leave.',
  },
  quiz: {
    explained: 'Explained {n} of {of}',
    reading: 'In the text: “{sentence}”',
  },
  worksheet: {
    sample: 'For example',
    place: { phone: 'Good on a phone', table: 'Better at a table or on paper' },
    announced: '{label}: {fault}',
    more: 'More, when you have time',
    count: {
      'not-a-number': 'This is not a number the page can read. Write digits, such as 12, or leave it empty.',
      'not-whole': 'Write a whole number, without a fraction.',
      'below-zero': 'A count cannot be below 0. Write 0 or more.',
      'too-small': 'Write {min} or more.',
      'too-large': 'Write {max} or less. The page does not count further.',
    },
  },
  funnel: {
    title: 'Where this search stops',
    soFar: 'so far',
    between: '{n} stopped somewhere in between',
    says: 'What these numbers can say',
    empty: 'Write two of the numbers above. Then the picture appears, with what it can say and what it cannot.',
    conflicting: 'These numbers do not fit together yet. Nothing is lost.',
    tooFewLead: 'Too few to tell.',
    tooFew:
      'Very different rates would all fit numbers this small. You can leave it here, or come back when there are more.',
    allGoOn: 'At the steps you counted, nothing stops yet.',
    narrowest: 'The narrowest step is from {from} to {to}.',
    rate: '{went} of {started} {from} went on{about}.',
    about: ', about {share}',
    fits: 'Anything from {low} to {high} would fit these numbers.',
    sure: {
      clear: 'It stands out, even when chance is allowed for.',
      hint: 'Take it as a hint: chance could change the order of the steps.',
    },
    where: 'This says where, not why, and it is no fault in you.',
    gap: 'The numbers in between are empty. With them, the picture can say more closely where.',
    conflict:
      'This is more than “{than}”. Check both. If both are right, leave them: the drawing leaves this step out.',
    chance: {
      title: 'How often would chance alone do this?',
      needTries: 'Write how many employers interviewed you, to see this.',
      needWins: 'Write the number of offers too, 0 if there are none.',
      needGuess: 'Try a small number and a large one, and see how much it changes.',
      unclear: 'The numbers above have to be readable and fit together first.',
      certain: 'If every interview led to an offer, this could not happen. So that guess is too hopeful.',
      allWon: 'Every interview in this count led to an offer.',
      noWin: {
        one: 'Then one interview without an offer would happen {often}, by chance alone.',
        other: 'Then {tries} interviews without an offer would happen {often}, by chance alone.',
      },
      someWins: {
        one: 'Then only {wins} offer from {tries} interviews, or none, would happen {often}, by chance alone.',
        other: 'Then only {wins} offers from {tries} interviews, or fewer, would happen {often}, by chance alone.',
      },
      times: { one: 'about once in 100 times', other: 'about {n} times in 100' },
      rarely: 'less than once in 100 times',
      nearlyAlways: 'more than 99 times in 100',
      meaning:
        'The calculation treats every interview as equally likely to go well. Real ones differ, so it is a rough guide.',
    },
    share: {
      none: 'none',
      all: 'all of them',
      under: 'fewer than 1 in {of}',
      over: 'nearly all',
      in: '{count} in {of}',
    },
    table: {
      summary: 'Show these numbers as a table',
      step: 'From one step to the next',
      went: 'Went on',
      fits: 'What would fit',
      wentOf: '{went} of {started}',
      fitsOf: '{from} to {to} ({low} to {high} in 100)',
      tooFew: 'too few to tell',
    },
    method:
      'How it is worked out: “what would fit” is a 95 % Wilson interval, chance is the exact binomial sum. Below five cases we say “too few to tell”: that limit is our own.',
  },
};

export const notes: NotesWording = {
  language: 'en-GB',
  count: { one: 'One sheet with something on it.', other: '{n} sheets with something on them.' },
  empty: 'You have not written anything yet.',
  emptyLink: 'See the lessons',
  change: 'Change “{title}”',
  tab: 'Kept only until you close this tab.',
  shut: 'This browser does not let the site keep anything, so there is nothing to show here.',
  print: 'Print my notes',
  gone: 'A question that is no longer on the site',
  newer: 'A newer version of the site wrote this. It is kept as it is; this version cannot show it.',
  unreadable: 'Something is stored here that this page cannot read. It is kept as it is.',
  wipe: 'Wipe everything',
  wipeAsk: 'Wipe all notes and answers of this site from this browser?',
  wipeYes: 'Yes, wipe everything',
  wipeNo: 'No, keep them',
  wipeKept: 'Nothing was wiped.',
  wiped: 'Everything is wiped from this browser. You can undo this for ten seconds.',
  wipedInPart: 'Not everything could be wiped. Clear the data of this site in the settings of your browser.',
  wipedForGood: 'Everything is wiped from this browser.',
  undo: 'Undo',
  undone: 'What was kept in this browser is back.',
  undoneInPart: 'Not everything could be put back: this browser did not let the page keep it.',
  script:
    'Scripts are off in this browser. Your notes are only in this browser, and it takes a script to show them. What was kept earlier is still there. While scripts are off, nothing new is kept.',
};

export const progress: ProgressWording = {
  language: 'en-GB',
  lessons: { one: '{n} of {of} lesson', other: '{n} of {of} lessons' },
  some: {
    one: 'You have worked on one of five: {themes}.',
    other: 'You have worked on {n} of five: {themes}.',
  },
};
