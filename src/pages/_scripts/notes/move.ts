export { Move as Panel } from '../../../islands/notes/move.tsx';
export { move as words } from '../../../wording/en/notes/move.ts';
