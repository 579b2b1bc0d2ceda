import type { FunnelWording } from './words.ts';

export const funnel: FunnelWording = {
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
  conflict: 'This is more than “{than}”. Check both. If both are right, leave them: the drawing leaves this step out.',
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
};
