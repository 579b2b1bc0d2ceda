import { keepProgressDrawn } from './draw-progress.ts';

keepProgressDrawn();
