export { HandOff as Panel } from '../../../islands/notes/hand-off.tsx';
export { handOff as words } from '../../../wording/en/notes/hand-off.ts';
