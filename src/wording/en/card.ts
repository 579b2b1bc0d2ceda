import type { CardWording } from '../views/card.ts';

export const card: CardWording = {
  ready: 'Your sentence is on the card.',
};
