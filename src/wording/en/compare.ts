import type { CompareWording } from '../views/compare.ts';

export const compare: CompareWording = {
  shown: 'Your own answers, side by side.',
  none: 'no answer',
};
