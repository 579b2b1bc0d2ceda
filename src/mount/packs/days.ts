import './views/days.ts';
