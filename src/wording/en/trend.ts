import type { TrendWording } from '../views/trend.ts';

export const trend: TrendWording = {
  kind: 'trend',
};
