import type { SelfCheckWording } from '../views/self-check.ts';

export const selfCheck: SelfCheckWording = {
  answered: '{n} of {of} answered',
  result: 'What your answers say',
  script: 'What they say stands here once the script of this page has started. You can answer before that.',
  band: 'Your answers: {band}.',
  tooFew: {
    one: 'Too few answers to say. One answer other than “{unsure}” is enough.',
    other: 'Too few answers to say. It takes {least} answers other than “{unsure}”.',
  },
  next: 'A next step:',
  suggest: {
    lowest:
      'Of these themes, {scale} is where your own answers leave the most room. That is a place to start, not a grade.',
    soFar:
      'Of the themes with enough answers so far, {scale} is where your own answers leave the most room. That is a place to start, not a grade.',
    equal:
      'Your answers leave the same room in {scales}. Of these, the page names {scale} first. That is a place to start, not a grade.',
    none: 'Too few answers to suggest a place to start. You can choose one yourself.',
    start: 'Start with “{title}”',
    lesson: 'Start with lesson {n} of these',
    other: 'Choose another',
  },
  picture: {
    title: 'Your answers',
    note: 'Each stone is one statement. There is no right place for it.',
    times: '{n}\u00a0× “{answer}”',
    told: '{answers}: {band}.',
    few: '{answers}: too few answers to say.',
    none: 'No answers yet.',
    before: '{day}: {answers}.',
    now: 'now',
  },
  sums: {
    summary: 'How this is added up',
    turned: 'These statements point the other way, and count {turn} minus the answer: {statements}',
    own: 'Your own numbers, with means rounded to one decimal:',
    told: '{title}: {values}, mean {mean}. From {from} to {to} is “{band}”.',
    few: '{title}: {values}. Too few answers to say.',
    none: '{title}: no answers that count.',
  },
  past: {
    note: 'Both are your own answers. The page draws no conclusion from a difference.',
    table: 'Both answers to each statement, as a table',
    statement: 'Statement',
    now: 'Now',
    earlier: 'Before',
    nothing: 'no answer',
  },
};
