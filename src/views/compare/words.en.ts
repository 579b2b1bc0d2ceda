import type { CompareWording } from './words.ts';

export const compare: CompareWording = {
  shown: 'Your own answers, side by side.',
  none: 'no answer',
};
