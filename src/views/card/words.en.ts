import type { CardWording } from './words.ts';

export const card: CardWording = {
  ready: 'Your sentence is on the card.',
};
