export { Edit as Panel } from '../../../islands/notes/edit.tsx';
export { edit as words } from '../../../wording/en/notes/edit.ts';
