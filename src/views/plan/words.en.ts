import type { PlanWording } from './words.ts';

export const plan: PlanWording = {
  ready: 'Your plan now stands on the card.',
  on: 'on {day}',
  with: 'with {who}',
  between: ', ',
};
