import './views/piles.ts';
