import type { CompareWording } from '../views/compare.ts';

export const compare: CompareWording = {
  kind: 'compare',
};
