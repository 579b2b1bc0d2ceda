import type { MessageWording } from './words.ts';

export const message: MessageWording = {
  choose: 'Choose first which text you need. Then it appears here.',
  subject: 'Subject:',
  gap: 'still open',
  open: { one: 'One gap is still open:', other: '{n} gaps are still open:' },
  filled: 'All gaps are filled.',
  oneTone: 'There is one version of this text.',
  length: { one: '{n} word.', other: '{n} words.' },
  aloud: { one: 'About {n} second aloud.', other: 'About {n} seconds aloud.' },
  advice: 'Read it aloud once. Tomorrow is soon enough.',
  copiedOpen: 'Copied. Still open in it: {gaps}. Fill this in before you use it.',
  draftOpen: 'Still open in the draft: {gaps}. Fill this in before you send it.',
  mail: 'The draft opens in the mail program of this device. On a shared or work computer, copy the text instead.',
  tooLong:
    'This text is too long for a draft: many mail programs would cut off its end. Copy it, and paste it into a new mail.',
};
