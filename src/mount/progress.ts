import { drawProgress } from './draw-progress.ts';

drawProgress();
window.addEventListener('pageshow', drawProgress);
