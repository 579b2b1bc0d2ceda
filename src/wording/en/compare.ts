import type { CompareWording } from '../views/compare.ts';

export const compare: CompareWording = {
  about: 'About',
  shown: 'Your own answers, side by side.',
  none: 'no answer',
};
