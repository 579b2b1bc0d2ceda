import './views/card.ts';
