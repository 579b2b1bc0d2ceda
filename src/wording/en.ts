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
      shut: 'This browser does not let the page keep anything. Print or copy what you need before you leave.',
      newer: 'A newer version of this page was used here before. What it kept is left as it is.',
      unreadable: 'Something is stored here that this page cannot read. It is not thrown away, and you can go on.',
    },
    lost: 'Not kept: this browser did not let the page keep your last change. Print or copy this page before you leave it.',
  },
  quiz: {
    explained: 'Explained {n} of {of}',
    reading: 'In the text: “{sentence}”',
  },
  worksheet: {
    sample: 'For example',
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
    says: 'What these numbers can say',
    empty: 'Write two of the numbers above. Then the picture appears, with what it can say and what it cannot.',
    tooFewLead: 'Too few to tell.',
    tooFew:
      'With fewer than five at every step, almost any true rate would fit these numbers. So there is nothing here to blame yourself for. Come back when there are more, or leave it.',
    allGoOn: 'At the steps you counted, nothing stops yet.',
    sure: {
      clear: 'The other steps look different even when chance is allowed for.',
      hint: 'Take it as a hint. Chance could also make it look like this.',
    },
    rate: 'Of {started} {from}, {went} went on: {about}. Anything from {low} to {high} would fit these numbers.',
    conflict:
      'This is more than “{than}”. Check both numbers. If both are right, leave them: the picture passes over this step.',
    chance: {
      title: 'And how much is chance?',
      needTries: 'Write how many interviews you had, to see this.',
      needGuess: 'Nobody knows the true number for you. Try a small one and a large one, and see how much it changes.',
      certain: 'If every interview led to an offer, this could not happen. So that guess is too high.',
      noWin: {
        one: 'Then one interview with no offer would happen {often}, by chance alone.',
        other: 'Then {tries} interviews with no offer would happen {often}, by chance alone.',
      },
      someWins: 'Then {wins} or fewer offers from {tries} interviews would happen {often}, by chance alone.',
      times: 'about {n} times in 100',
      rarely: 'less than once in 100 times',
      nearlyAlways: 'more than 99 times in 100',
      meaning: 'The sum treats every interview as equally likely to go well. Real ones differ, so it is a rough guide.',
    },
    about: 'about {share}',
    share: {
      none: 'none',
      all: 'all of them',
      under: 'fewer than 1 in {of}',
      over: 'nearly all',
      in: '{count} in {of}',
    },
    table: {
      summary: 'The same as a table',
      step: 'From one step to the next',
      went: 'Went on',
      fits: 'What would fit',
      wentOf: '{went} of {started}',
      fitsOf: '{from} to {to} ({low} to {high} in 100)',
      tooFew: 'too few to tell',
    },
    method:
      'How it is worked out: “what would fit” is a 95 % Wilson interval, a usual way to show how far a share from few cases could be off. Below five cases we say “too few to tell”; that limit is our choice. Chance is the exact binomial sum.',
  },
};

export const notes: NotesWording = {
  language: 'en-GB',
  count: { one: 'One sheet with something on it.', other: '{n} sheets with something on them.' },
  empty: 'You have not written anything yet.',
  emptyLink: 'See the lessons',
  change: 'Change this',
  gone: 'A question that is no longer on the site',
  newer: 'A newer version of the site wrote this. It is kept as it is; this version cannot show it.',
  unreadable: 'Something is stored here that this page cannot read. It is kept as it is.',
  wipe: 'Wipe everything',
  wipeAsk: 'Wipe all notes and answers of this site from this browser?',
  wipeYes: 'Yes, wipe everything',
  wipeNo: 'No, keep them',
  wipeKept: 'Nothing was wiped.',
  wiped: 'Everything is wiped from this browser. You can undo this for ten seconds.',
  wipedForGood: 'Everything is wiped from this browser.',
  undo: 'Undo',
  undone: 'Everything is back.',
  script:
    'This page reads your notes with a script, because they are only in this browser. Here the script does not run, so the notes cannot be shown. They are not lost.',
};

export const progress: ProgressWording = {
  language: 'en-GB',
  lessons: { one: '{n} of {of} lesson', other: '{n} of {of} lessons' },
  some: {
    one: 'You have worked on one of five: {themes}.',
    other: 'You have worked on {n} of five: {themes}.',
  },
};
