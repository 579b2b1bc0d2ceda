import './views/texts.ts';
